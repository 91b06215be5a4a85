package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Workout;

class GoalChangesAreBlendedTest {

    private static final String RULE = "goal-changes-are-blended";

    // 720 units a week before, changed today: the first week of the blend begins on Wednesday

    @Test
    void the_first_week_holds_the_mean_load_before() {
        assertThat(changed()
                        .plan(run(0, 9_900), run(2, 9_900), run(4, 10_000), run(6, 10_200))
                        .broken(RULE))
                .isEmpty();
        assertThat(changed()
                        .plan(run(0, 9_900), run(2, 9_900), run(4, 10_000), run(6, 10_300))
                        .daysBreaking(RULE))
                .containsExactly(on(0, WEDNESDAY));
    }

    @Test
    void the_second_a_twentieth_more() {
        assertThat(changed()
                        .plan(run(7, 10_500), run(8, 10_500), run(9, 10_500), run(10, 10_500))
                        .broken(RULE))
                .isEmpty();
        assertThat(changed()
                        .plan(run(7, 10_500), run(8, 10_500), run(9, 10_500), run(10, 10_600))
                        .daysBreaking(RULE))
                .containsExactly(on(1, WEDNESDAY));
    }

    @Test
    void one_hard_session_of_a_new_methodology_in_the_first_week() {
        var fixture = new PlanFixture().changed(TODAY, Methodology.KOOP).plan(threshold(on(0, WEDNESDAY), 3_000));
        assertThat(fixture.broken(RULE)).isEmpty();
        assertThat(fixture.plan(threshold(on(0, SATURDAY), 3_000)).daysBreaking(RULE))
                .containsExactly(on(0, WEDNESDAY));
    }

    private static PlanFixture changed() {
        return new PlanFixture().changed(TODAY, Methodology.DANIELS);
    }

    /** Days after the first Wednesday. */
    private static Workout run(int days, int metres) {
        return easyMetres(on(0, WEDNESDAY).plusDays(days), metres);
    }
}
