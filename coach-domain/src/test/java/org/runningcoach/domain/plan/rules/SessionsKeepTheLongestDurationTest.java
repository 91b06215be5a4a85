package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.race;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Level;

class SessionsKeepTheLongestDurationTest {

    private static final String RULE = "sessions-keep-the-longest-duration";

    @Test
    void one_hundred_and_fifty_minutes_are_the_most() {
        assertThat(new PlanFixture().plan(easy(on(0, SUNDAY), 150)).broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture().plan(easy(on(0, SUNDAY), 151)).daysBreaking(RULE))
                .containsExactly(on(0, SUNDAY));
    }

    @Test
    void a_beginner_runs_45_minutes_at_most_for_four_weeks() {
        assertThat(beginning().plan(easy(on(3, SUNDAY), 46)).broken(RULE)).hasSize(1);
        assertThat(beginning()
                        .plan(easy(on(3, SUNDAY), 45), easy(on(4, MONDAY), 46))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void minors_have_shorter_runs() {
        var child = new PlanFixture();
        child.athlete.age(15);
        assertThat(child.plan(easy(on(0, SUNDAY), 76)).broken(RULE)).hasSize(1);
        var youth = new PlanFixture();
        youth.athlete.age(17);
        assertThat(youth.plan(easy(on(0, SUNDAY), 105)).broken(RULE)).isEmpty();
    }

    @Test
    void a_race_may_last_longer() {
        assertThat(new PlanFixture()
                        .goal(42_195, on(0, SUNDAY))
                        .plan(race(on(0, SUNDAY), 42_195))
                        .broken(RULE))
                .isEmpty();
    }

    private static PlanFixture beginning() {
        return new PlanFixture().level(Level.BEGINNER).trainingStart(TODAY);
    }
}
