package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** A runner of some years, now six hours on five days a week, prepares a hilly race of eighty kilometres over eleven weeks. */
class EightyKilometreSeasonTest {

    private static final DayOfWeek[] DAYS = {
        DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY
    };
    private static final LocalDate RACE = on(10, DayOfWeek.SUNDAY);

    private final PlanDraft draft = new KoopEngine().draft(runner(3).request());

    private static PlanFixture runner(int years) {
        Race race = new Race(RacePriority.A, 80_000.0, null, RACE, null, 2_400.0);
        PlanFixture fixture = new PlanFixture()
                .goal(Goal.of(race))
                .past(Past.from(TODAY.minusWeeks(12)).weeks(11, 60, DAYS).week(45, DAYS));
        fixture.athlete
                .runningSince(TODAY.minusMonths(12L * years - 4))
                .available(300, DAYS)
                .maxDays(5);
        return fixture;
    }

    @Test
    void short_of_time_base_and_intervals_are_left_out() {
        assertThat(draft.anchors().phases()).extracting(PhaseBlock::phase).containsExactly("TR", "SPECIFIC", "TAPER");
        assertThat(draft.anchors().phases().getLast().last()).isEqualTo(RACE);
    }

    @Test
    void every_loading_week_uses_the_five_days() {
        assertThat(draft.weeks().stream().filter(week -> week.kind() == WeekKind.LOADING && isWhole(week)))
                .isNotEmpty()
                .allSatisfy(week -> assertThat(runs(week.monday())).hasSize(5));
    }

    @Test
    void a_tempo_phase_holds_tempo_and_the_specific_phase_steady_state() {
        assertThat(types("TR")).contains(WorkoutType.TEMPO).doesNotContain(WorkoutType.STEADY_STATE);
        assertThat(types("SPECIFIC")).contains(WorkoutType.STEADY_STATE).doesNotContain(WorkoutType.TEMPO);
    }

    @Test
    void a_recovery_week_is_deep_and_begins_easily() {
        PlannedWeek recovery = draft.weeks().stream()
                .filter(week -> week.kind() == WeekKind.RECOVERY)
                .findFirst()
                .orElseThrow();
        int before = minutes(recovery.monday().minusWeeks(1));
        assertThat(minutes(recovery.monday())).isBetween(before / 2, before * 7 / 10);
        assertThat(runs(recovery.monday()))
                .filteredOn(run -> run.date().isBefore(recovery.monday().plusDays(4)))
                .noneMatch(HardSession::is);
    }

    @Test
    void two_long_runs_in_a_row_stand_in_the_specific_phase_with_quiet_days_around() {
        List<Workout> pair = backToBacks(draft);
        assertThat(pair).hasSizeGreaterThanOrEqualTo(2);
        Workout first = pair.getFirst();
        Workout second = pair.get(1);
        assertThat(second.date()).isEqualTo(first.date().plusDays(1));
        assertThat(second.seconds()).isBetween(first.seconds() / 2, first.seconds() * 3 / 4);
        assertThat(sessions(draft, first.date().minusDays(1))).allMatch(run -> run.type() == WorkoutType.RECOVERY);
        assertThat(sessions(draft, second.date().plusDays(1))).allMatch(run -> run.type() == WorkoutType.RECOVERY);
    }

    @Test
    void who_runs_for_less_than_a_year_runs_no_two_long_runs_in_a_row() {
        assertThat(backToBacks(new KoopEngine().draft(runner(1).request()))).isEmpty();
    }

    @Test
    void the_ascent_grows_towards_that_of_the_race() {
        int early = climb(TODAY.plusWeeks(1));
        int late = climb(TODAY.plusWeeks(6));
        assertThat(early).isPositive().isLessThanOrEqualTo(250);
        assertThat(late).isGreaterThan(early);
    }

    @Test
    void every_session_says_what_for_and_by_which_rule() {
        assertThat(draft.days().stream().flatMap(day -> day.workouts().stream()))
                .isNotEmpty()
                .allSatisfy(workout -> {
                    assertThat(workout.purpose().code()).startsWith("koop.purpose.");
                    assertThat(workout.reason().code()).startsWith("koop.reason.");
                });
    }

    @Test
    void the_same_request_gives_the_same_plan() {
        assertThat(new KoopEngine().draft(runner(3).request())).isEqualTo(draft);
    }

    private boolean isWhole(PlannedWeek week) {
        return !week.monday().plusDays(6).isAfter(draft.days().getLast().date());
    }

    private List<WorkoutType> types(String phase) {
        PhaseBlock block = draft.anchors().phases().stream()
                .filter(each -> each.phase().equals(phase))
                .findFirst()
                .orElseThrow();
        return draft.days().stream()
                .filter(day -> block.covers(day.date()))
                .map(PlanDay::workouts)
                .flatMap(List::stream)
                .map(Workout::type)
                .toList();
    }

    private static List<Workout> backToBacks(PlanDraft plan) {
        return plan.days().stream()
                .flatMap(day -> day.workouts().stream())
                .filter(workout -> workout.type() == WorkoutType.BACK_TO_BACK)
                .toList();
    }

    private static List<Workout> sessions(PlanDraft plan, LocalDate date) {
        return plan.days().stream()
                .filter(day -> day.date().equals(date))
                .flatMap(day -> day.workouts().stream())
                .toList();
    }

    private List<Workout> runs(LocalDate monday) {
        return draft.days().stream()
                .filter(day -> !day.date().isBefore(monday) && day.date().isBefore(monday.plusDays(7)))
                .flatMap(day -> day.workouts().stream())
                .toList();
    }

    private int minutes(LocalDate monday) {
        return runs(monday).stream().mapToInt(Workout::seconds).sum() / 60;
    }

    private int climb(LocalDate monday) {
        return runs(monday).stream().mapToInt(Workout::climb).sum();
    }
}
