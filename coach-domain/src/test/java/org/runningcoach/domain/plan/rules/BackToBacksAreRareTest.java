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

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

class BackToBacksAreRareTest {

    private static final String RULE = "back-to-backs-are-rare";

    @Test
    void three_quarters_of_the_first_and_65_per_cent_of_the_week() {
        assertThat(pair(100, 75).broken(RULE)).isEmpty();
        assertThat(pair(100, 76).daysBreaking(RULE)).containsExactly(on(0, SUNDAY));
        // 227 minutes of the other runs: 65 % are 420.6 of 647, and 422.5 of 650
        assertThat(pair(240, 180).broken(RULE)).isEmpty();
        assertThat(pair(243, 180).daysBreaking(RULE)).containsExactly(on(0, SUNDAY));
    }

    @Test
    void once_in_fourteen_days() {
        assertThat(pair(100, 70).plan(second(1)).daysBreaking(RULE)).containsExactly(on(1, SATURDAY));
        PlanFixture weekBetween = pair(100, 70)
                .plan(
                        UltraSession.endurance(on(1, WEDNESDAY), 80),
                        UltraSession.endurance(on(1, THURSDAY), 80),
                        UltraSession.endurance(on(1, SATURDAY), 80),
                        UltraSession.endurance(on(1, SUNDAY), 80));
        assertThat(weekBetween.plan(second(2)).broken(RULE)).isEmpty();
    }

    @Test
    void not_for_beginners_nor_in_the_first_year_nor_on_little_running() {
        assertThat(pair(100, 70).level(Level.BEGINNER).daysBreaking(RULE)).containsExactly(on(0, SATURDAY));
        assertThat(pair(100, 70).trainingStart(TODAY.minusMonths(11)).broken(RULE))
                .hasSize(1);
        assertThat(pair(100, 70)
                        .past(Past.from(TODAY.minusWeeks(12))
                                .weeks(12, 45, MONDAY, TUESDAY, THURSDAY, SATURDAY, SUNDAY))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void only_in_the_specific_phase_and_in_loading_weeks() {
        assertThat(pair(100, 70).phase("TR").broken(RULE)).hasSize(1);
        assertThat(pair(100, 70).kind(0, WeekKind.RECOVERY).broken(RULE)).hasSize(1);
    }

    @Test
    void not_within_three_weeks_of_a_hundred_kilometres() {
        assertThat(pair(100, 70).goal(100_000, on(3, MONDAY)).broken(RULE)).isNotEmpty();
    }

    @Test
    void a_quiet_day_before_and_two_after() {
        assertThat(pair(100, 70).plan(UltraSession.recovery(on(1, MONDAY), 40)).broken(RULE))
                .isEmpty();
        assertThat(pair(100, 70).plan(UltraSession.endurance(on(1, MONDAY), 40)).daysBreaking(RULE))
                .containsExactly(on(1, MONDAY));
        assertThat(pair(100, 70)
                        .plan(UltraSession.endurance(on(1, TUESDAY), 60))
                        .broken(RULE))
                .isEmpty();
        assertThat(pair(100, 70)
                        .plan(UltraSession.endurance(on(1, TUESDAY), 61))
                        .daysBreaking(RULE))
                .containsExactly(on(1, TUESDAY));
        assertThat(pair(100, 70).plan(UltraSession.endurance(on(0, FRIDAY), 30)).daysBreaking(RULE))
                .containsExactly(on(0, FRIDAY));
    }

    @Test
    void easy_both_days() {
        var lively = UltraSession.workout(
                on(0, SUNDAY),
                WorkoutType.BACK_TO_BACK,
                UltraSession.bouts(on(0, SUNDAY), Intensity.STEADY_STATE, 1, 30, 0)
                        .steps());
        assertThat(ultra().plan(UltraSession.backToBack(on(0, SATURDAY), 100), lively)
                        .broken(RULE))
                .isNotEmpty();
    }

    /** Two long runs on the first weekend, after 227 minutes in the week. */
    private static PlanFixture pair(int first, int second) {
        return ultra().plan(
                        UltraSession.backToBack(on(0, SATURDAY), first),
                        UltraSession.backToBack(on(0, SUNDAY), second));
    }

    private static Workout[] second(int week) {
        return new Workout[] {
            UltraSession.endurance(on(week, WEDNESDAY), 140),
            UltraSession.backToBack(on(week, SATURDAY), 100),
            UltraSession.backToBack(on(week, SUNDAY), 70)
        };
    }

    /** Six hours a week for twelve weeks, in the specific phase of a race far ahead. */
    private static PlanFixture ultra() {
        return new PlanFixture()
                .goal(100_000, TODAY.plusWeeks(30))
                .trainingStart(TODAY.minusYears(3))
                .phase("SPECIFIC")
                .past(Past.from(TODAY.minusWeeks(12)).weeks(12, 60, MONDAY, TUESDAY, THURSDAY, SATURDAY, SUNDAY))
                .plan(
                        UltraSession.endurance(on(0, TUESDAY), 81),
                        UltraSession.endurance(on(0, WEDNESDAY), 73),
                        UltraSession.endurance(on(0, THURSDAY), 73));
    }
}
