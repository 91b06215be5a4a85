package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.race;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.Workout;

class LongRunsAreAShareOfTheWeekTest {

    private static final String RULE = "long-runs-are-a-share-of-the-week";

    @Test
    void thirty_per_cent_and_more_with_few_running_days() {
        assertThat(week(12_500, 9_000, 9_000, 9_500).broken(RULE)).isEmpty();
        assertThat(week(12_700, 9_000, 9_000, 9_300).daysBreaking(RULE)).containsExactly(on(0, SUNDAY));
    }

    @Test
    void five_runs_share_more_evenly() {
        assertThat(week(12_000, 7_000, 7_000, 7_000, 7_000).broken(RULE)).isEmpty();
        assertThat(week(12_100, 7_000, 7_000, 7_000, 6_900).broken(RULE)).hasSize(1);
    }

    @Test
    void a_marathon_build_may_reach_forty_per_cent_in_two_of_three_weeks() {
        var fixture = week(16_000, 8_000, 8_000, 8_000)
                .goal(42_195, TODAY.plusWeeks(12))
                .phase("III");
        assertThat(fixture.broken(RULE)).isEmpty();
        fixture.plan(weeks(1)).plan(weeks(2));
        assertThat(fixture.daysBreaking(RULE)).containsExactly(on(2, MONDAY));
    }

    @Test
    void not_in_phase_one_nor_for_beginners() {
        assertThat(week(16_000, 8_000, 8_000, 8_000)
                        .goal(42_195, TODAY.plusWeeks(12))
                        .phase("I")
                        .broken(RULE))
                .hasSize(1);
        assertThat(week(16_000, 8_000, 8_000, 8_000)
                        .goal(42_195, TODAY.plusWeeks(12))
                        .phase("III")
                        .level(Level.BEGINNER)
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void a_week_with_a_race_is_free() {
        assertThat(week(20_000, 5_000, 5_000, 5_000)
                        .goal(5_000, on(0, MONDAY))
                        .plan(race(on(0, MONDAY), 5_000))
                        .broken(RULE))
                .isEmpty();
    }

    /** The long run on Sunday, the others from Tuesday on. */
    private static PlanFixture week(int longRun, int... others) {
        var fixture = new PlanFixture().plan(easyMetres(on(0, SUNDAY), longRun));
        for (int i = 0; i < others.length; i++) {
            fixture.plan(easyMetres(on(0, TUESDAY).plusDays(i), others[i]));
        }
        return fixture;
    }

    private static Workout[] weeks(int week) {
        return new Workout[] {
            easyMetres(on(week, SUNDAY), 16_000),
            easyMetres(on(week, TUESDAY), 8_000),
            easyMetres(on(week, THURSDAY), 8_000),
            easyMetres(on(week, FRIDAY), 8_000)
        };
    }
}
