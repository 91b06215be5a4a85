package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.WeekKind;

class HardDaysAreFewTest {

    private static final String RULE = "hard-days-are-few";

    @Test
    void three_hard_days_a_week_are_the_most() {
        assertThat(hard(new PlanFixture(), MONDAY, WEDNESDAY, FRIDAY).broken(RULE))
                .isEmpty();
        assertThat(hard(new PlanFixture(), MONDAY, WEDNESDAY, FRIDAY, SUNDAY).daysBreaking(RULE))
                .containsExactly(on(0, MONDAY));
    }

    @Test
    void two_for_beginners() {
        assertThat(hard(new PlanFixture().level(Level.BEGINNER), MONDAY, THURSDAY)
                        .plan(easy(on(0, SATURDAY), 30))
                        .broken(RULE))
                .isEmpty();
        assertThat(hard(new PlanFixture().level(Level.BEGINNER), MONDAY, THURSDAY, SUNDAY)
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void two_below_sixteen() {
        var fixture = new PlanFixture();
        fixture.athlete.age(15);
        assertThat(hard(fixture, MONDAY, WEDNESDAY, FRIDAY).broken(RULE)).hasSize(1);
    }

    @Test
    void one_in_a_week_of_two_running_days() {
        assertThat(hard(new PlanFixture(), MONDAY, THURSDAY).broken(RULE)).hasSize(1);
        assertThat(hard(new PlanFixture(), MONDAY)
                        .plan(easy(on(0, THURSDAY), 30))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void one_in_a_recovery_week() {
        assertThat(hard(new PlanFixture().kind(0, WeekKind.RECOVERY), MONDAY, THURSDAY)
                        .plan(easy(on(0, SATURDAY), 30))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void none_with_a_niggle_of_this_week() {
        assertThat(hard(new PlanFixture().health(HealthCondition.NIGGLE, TODAY), SUNDAY)
                        .daysBreaking(RULE))
                .containsExactly(on(0, SUNDAY));
        assertThat(new PlanFixture()
                        .health(HealthCondition.NIGGLE, TODAY)
                        .plan(threshold(on(1, MONDAY), 3_000), easy(on(1, TUESDAY), 30), easy(on(1, FRIDAY), 30))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void one_in_the_week_after_a_return() {
        var lost = Past.from(TODAY.minusWeeks(8))
                .weeks(7, 40, TUESDAY, FRIDAY, SUNDAY)
                .lost(7, DayState.MISSED);
        assertThat(new PlanFixture()
                        .past(lost)
                        .plan(easy(on(0, MONDAY), 30))
                        .plan(
                                threshold(on(1, TUESDAY), 3_000),
                                threshold(on(1, FRIDAY), 3_000),
                                easy(on(1, SUNDAY), 30))
                        .broken(RULE))
                .isNotEmpty();
        assertThat(new PlanFixture()
                        .past(lost)
                        .plan(easy(on(0, MONDAY), 30))
                        .plan(threshold(on(1, FRIDAY), 3_000), easy(on(1, SUNDAY), 30), easy(on(1, TUESDAY), 30))
                        .broken(RULE))
                .isEmpty();
    }

    private static PlanFixture hard(PlanFixture fixture, DayOfWeek... weekdays) {
        for (var weekday : weekdays) {
            fixture.plan(threshold(on(0, weekday), 3_000));
        }
        return fixture;
    }
}
