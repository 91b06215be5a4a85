package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** A runner of some years, now 40 km on five days a week, prepares ten kilometres over eleven weeks. */
class TenKilometreSeasonTest {

    private static final DayOfWeek[] DAYS = {
        DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY
    };
    private static final LocalDate RACE = PlanFixture.on(10, DayOfWeek.SUNDAY);

    private final PlanDraft draft = new DanielsEngine().draft(runner().request());

    static PlanFixture runner() {
        PlanFixture fixture = new PlanFixture()
                .goal(10_000, RACE)
                .past(Past.from(PlanFixture.TODAY.minusWeeks(12))
                        .weeks(11, 40, DAYS)
                        .week(32, DAYS));
        fixture.athlete
                .runningSince(PlanFixture.TODAY.minusYears(3))
                .available(120, DAYS)
                .maxDays(5);
        return fixture;
    }

    @Test
    void the_season_has_its_four_phases_in_order() {
        assertThat(draft.anchors().phases()).extracting(block -> block.phase()).containsExactly("I", "II", "III", "IV");
        assertThat(draft.anchors().phases().getLast().last()).isEqualTo(RACE);
    }

    @Test
    void every_loading_week_uses_the_five_days() {
        assertThat(draft.weeks().stream().filter(week -> week.kind() == WeekKind.LOADING && isWhole(week)))
                .isNotEmpty()
                .allSatisfy(week -> assertThat(runs(week.monday())).hasSize(5));
    }

    @Test
    void three_loading_weeks_are_followed_by_one_at_four_fifths() {
        List<PlannedWeek> weeks = draft.weeks();
        assertThat(weeks.get(3).kind()).isEqualTo(WeekKind.RECOVERY);
        assertThat(weeks.get(3).metres() / weeks.get(2).metres()).isBetween(0.75, 0.85);
    }

    @Test
    void quality_stands_on_tuesday_and_thursday_and_the_long_run_on_sunday() {
        LocalDate monday = draft.weeks().get(5).monday();
        assertThat(on(monday.plusDays(1))).isEqualTo(WorkoutType.INTERVAL);
        assertThat(on(monday.plusDays(3))).isEqualTo(WorkoutType.THRESHOLD);
        assertThat(on(monday.plusDays(6))).isEqualTo(WorkoutType.LONG);
    }

    @Test
    void volume_grows_in_one_step_and_is_then_held() {
        List<PlannedWeek> weeks = draft.weeks();
        assertThat(weeks.get(2).metres()).isCloseTo(weeks.get(1).metres(), withinPercentage(3));
        assertThat(weeks.get(5).metres()).isGreaterThan(39_000);
    }

    @Test
    void every_session_says_what_for_and_by_which_rule() {
        assertThat(draft.days().stream().flatMap(day -> day.workouts().stream()))
                .allSatisfy(workout -> {
                    assertThat(workout.purpose().code()).startsWith("daniels.purpose.");
                    assertThat(workout.reason().code()).startsWith("daniels.reason.");
                });
    }

    @Test
    void the_same_request_gives_the_same_plan() {
        assertThat(new DanielsEngine().draft(runner().request())).isEqualTo(draft);
    }

    private boolean isWhole(PlannedWeek week) {
        return !week.monday().plusDays(6).isAfter(draft.days().getLast().date());
    }

    private List<Workout> runs(LocalDate monday) {
        return draft.days().stream()
                .filter(day -> !day.date().isBefore(monday) && day.date().isBefore(monday.plusDays(7)))
                .map(PlanDay::workouts)
                .flatMap(List::stream)
                .toList();
    }

    private WorkoutType on(LocalDate date) {
        return draft.days().stream()
                .filter(day -> day.date().equals(date))
                .flatMap(day -> day.workouts().stream())
                .map(Workout::type)
                .findFirst()
                .orElseThrow();
    }
}
