package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.PaceRange;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.WorkoutType;

class SessionsGoByTimeAndEffortTest {

    private static final String RULE = "sessions-go-by-time-and-effort";

    private static final Target EFFORT = new Target(null, null, 3, 3);

    @Test
    void time_and_effort_are_enough() {
        assertThat(run(Measure.TIME, 1_800, EFFORT).broken(RULE)).isEmpty();
    }

    @Test
    void a_distance_to_cover_a_pace_and_a_missing_effort_are_not_the_method() {
        assertThat(run(Measure.DISTANCE, 1_800, EFFORT).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
        assertThat(run(Measure.TIME, 1_800, new Target(new PaceRange(300, 330), null, 3, 3))
                        .broken(RULE))
                .hasSize(1);
        assertThat(run(Measure.TIME, 1_800, new Target(null, null, 0, 0)).broken(RULE))
                .hasSize(1);
        assertThat(run(Measure.TIME, 0, EFFORT).broken(RULE)).hasSize(1);
    }

    private static PlanFixture run(Measure measure, int seconds, Target target) {
        Segment segment = new Segment(Role.WORK, Intensity.EASY, measure, seconds, 5_000, target);
        return new PlanFixture()
                .goal(50_000, TODAY.plusWeeks(30))
                .plan(UltraSession.workout(on(0, TUESDAY), WorkoutType.EASY, List.of(Step.once(segment))));
    }
}
