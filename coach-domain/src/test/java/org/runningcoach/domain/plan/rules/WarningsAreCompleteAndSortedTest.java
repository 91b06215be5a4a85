package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.WarningCode;

class WarningsAreCompleteAndSortedTest {

    private static final String RULE = "warnings-are-complete-and-sorted";

    @Test
    void a_goal_beyond_the_horizon_is_said_once() {
        assertThat(far().broken(RULE)).hasSize(1);
        assertThat(far().warns(WarningCode.GOAL_BEYOND_HORIZON).broken(RULE)).isEmpty();
        assertThat(far().warns(WarningCode.GOAL_BEYOND_HORIZON, WarningCode.GOAL_BEYOND_HORIZON)
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void a_warning_without_cause_breaks_it() {
        assertThat(new PlanFixture().warns(WarningCode.VDOT_STALE).broken(RULE)).hasSize(1);
    }

    @Test
    void an_index_older_than_ninety_days_is_stale() {
        assertThat(new PlanFixture()
                        .fitness(new KnownFitness(50.0, TODAY.minusDays(91), null))
                        .broken(RULE))
                .hasSize(1);
        assertThat(new PlanFixture()
                        .fitness(new KnownFitness(50.0, TODAY.minusDays(90), null))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void they_come_in_the_order_of_their_codes() {
        assertThat(far().warns(WarningCode.RAMP_LIMITED, WarningCode.GOAL_BEYOND_HORIZON)
                        .broken(RULE))
                .hasSize(1);
        assertThat(far().warns(WarningCode.GOAL_BEYOND_HORIZON, WarningCode.RAMP_LIMITED)
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void the_second_assumed_week_is_said() {
        assertThat(new PlanFixture().past(assumed(2)).broken(RULE)).hasSize(1);
        assertThat(new PlanFixture().past(assumed(1)).broken(RULE)).isEmpty();
    }

    private static PlanFixture far() {
        return new PlanFixture().goal(10_000, TODAY.plusWeeks(20));
    }

    private static Past assumed(int weeks) {
        Past past = Past.from(TODAY.minusWeeks(6)).weeks(6 - weeks, 40, TUESDAY, SUNDAY);
        for (int week = 0; week < weeks; week++) {
            past.assumedDay(10).lost(3, DayState.RESTED).assumedDay(10).lost(2, DayState.RESTED);
        }
        return past;
    }
}
