package org.runningcoach.domain.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.model.DayState.ASSUMED;
import static org.runningcoach.domain.plan.model.DayState.BLACKOUT;
import static org.runningcoach.domain.plan.model.DayState.MISSED;
import static org.runningcoach.domain.plan.model.DayState.RAN;
import static org.runningcoach.domain.plan.model.DayState.RESTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.RaceResult;

class HistoryOfDaysTest {

    private static final LocalDate DAY_0 = LocalDate.of(2026, 1, 5);

    @Test
    void a_planned_run_nobody_reported_counts_as_done() {
        List<DayRecord> days = history(facts(List.of(), asked(0, 2), List.of(), day(0)), 3);
        assertThat(days).extracting(DayRecord::state).containsExactly(ASSUMED, RESTED, ASSUMED);
        assertThat(days.getFirst().seconds()).isEqualTo(1_800);
        assertThat(days.getFirst().load()).isEqualTo(90);
        assertThat(days.get(1).load()).isZero();
    }

    @Test
    void a_day_with_a_run_counts_as_run_whatever_was_planned() {
        DayRecord day = history(facts(List.of(ran(0, 8_000, 2_700)), asked(0), List.of(), day(0)), 1)
                .getFirst();
        assertThat(day.state()).isEqualTo(RAN);
        assertThat(day.metres()).isEqualTo(8_000);
        assertThat(day.plannedSeconds()).isEqualTo(1_800);
    }

    @Test
    void inside_a_complete_coverage_a_planned_run_without_one_is_missed_and_outside_assumed() {
        List<DayRecord> days =
                history(facts(List.of(ran(0, 8_000, 2_700)), asked(1, 2, 3), List.of(coverage(0, 2, true)), day(0)), 4);
        assertThat(days).extracting(DayRecord::state).containsExactly(RAN, MISSED, MISSED, ASSUMED);
        assertThat(days.get(1).load()).isZero();
    }

    @Test
    void a_partial_coverage_tells_nothing_of_days_without_a_run() {
        List<DayRecord> days =
                history(facts(List.of(ran(0, 8_000, 2_700)), asked(1), List.of(coverage(0, 2, false)), day(0)), 2);
        assertThat(days).extracting(DayRecord::state).containsExactly(RAN, ASSUMED);
    }

    @Test
    void four_weeks_of_silence_are_not_filled_with_assumed_runs() {
        int[] everyOtherDay = IntStream.range(0, 20).map(i -> 2 * i).toArray();
        PastFacts facts = facts(List.of(), asked(everyOtherDay), List.of(), day(0));
        assertThat(history(facts, 27))
                .extracting(DayRecord::state)
                .contains(ASSUMED)
                .doesNotContain(MISSED);
        assertThat(history(facts, 28))
                .extracting(DayRecord::state)
                .contains(MISSED)
                .doesNotContain(ASSUMED);
    }

    @Test
    void the_months_before_the_first_plan_are_no_silence() {
        List<DoneDay> lastYear = List.of(ran(0, 8_000, 2_700));
        List<DayRecord> days = history(facts(lastYear, asked(100, 102, 104), List.of(), day(100)), 105);
        assertThat(days.subList(100, 105))
                .extracting(DayRecord::state)
                .containsExactly(ASSUMED, RESTED, ASSUMED, RESTED, ASSUMED);
    }

    @Test
    void before_any_plan_the_usual_rest_days_of_a_weekly_runner_are_no_break() {
        List<DoneDay> weekly = runs(0, 7, 14, 21, 28, 35);
        List<DayRecord> days = history(facts(weekly, List.of(), List.of(), null), 46);
        assertThat(days).extracting(DayRecord::state).containsOnly(RAN, RESTED);
    }

    @Test
    void before_any_plan_a_run_that_was_due_by_habit_is_missed() {
        List<DoneDay> everyOtherDay = runs(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20);
        List<DayRecord> days = history(facts(everyOtherDay, List.of(), List.of(), null), 30);
        assertThat(days.subList(21, 24)).extracting(DayRecord::state).containsOnly(RESTED);
        assertThat(days.subList(24, 30)).extracting(DayRecord::state).containsOnly(MISSED);
    }

    @Test
    void a_blacked_out_day_says_why_nothing_was_run() {
        var facts = new PastFacts(
                List.of(), asked(0, 1), List.of(), List.of(new Absence(BLACKOUT, day(1), day(1))), day(0));
        assertThat(history(facts, 2)).extracting(DayRecord::state).containsExactly(ASSUMED, BLACKOUT);
    }

    @Test
    void planned_strength_holds_its_load_but_is_no_run() {
        var strength = new AskedDay(day(0), 0, 0, 0, 150, false, 0, 0, false, null, null);
        DayRecord day = history(facts(List.of(), List.of(strength), List.of(), day(0)), 1)
                .getFirst();
        assertThat(day.state()).isEqualTo(RESTED);
        assertThat(day.load()).isEqualTo(150);
    }

    @Test
    void a_race_counts_apart_from_the_running_volume() {
        var race = new RaceResult(10_000, 2_400, RacePriority.A);
        var day = new DoneDay(
                day(0),
                List.of(new DoneRun(2_000, 700, 35, false, null), new DoneRun(10_050, 2_410, 360, true, race)),
                0);
        DayRecord record =
                history(facts(List.of(day), List.of(), List.of(), null), 1).getFirst();
        assertThat(record.race()).isEqualTo(race);
        assertThat(record.metres()).isEqualTo(2_000);
        assertThat(record.load()).isEqualTo(35);
        assertThat(record.hard()).isTrue();
    }

    @Test
    void a_run_over_the_planned_races_distance_is_that_race() {
        var planned =
                new AskedDay(day(0), 0, 0, 0, 0, true, 0, 0, true, new RaceResult(10_000, 2_500, RacePriority.A), null);
        DayRecord record = history(facts(List.of(ran(0, 10_120, 2_430)), List.of(planned), List.of(), day(0)), 1)
                .getFirst();
        assertThat(record.race()).isEqualTo(new RaceResult(10_000, 2_430, RacePriority.A));
        assertThat(record.metres()).isZero();
    }

    @Test
    void going_on_from_a_known_day_equals_reckoning_everything() {
        long seed = 11;
        Random random = new Random(seed);
        for (int athlete = 0; athlete < 100; athlete++) {
            PastFacts facts = randomFacts(random);
            List<ReckonedDay> whole = HistoryOfDays.fromTheStart(facts).between(day(0), day(199));
            int known = IntStream.range(60, 200)
                    .filter(i -> whole.get(i).known())
                    .findFirst()
                    .orElse(199);
            ReckonedDay eve = whole.get(known);
            List<LocalDate> runDays = whole.subList(0, known + 1).stream()
                    .filter(day -> day.record().state() == RAN)
                    .map(ReckonedDay::date)
                    .toList();
            List<ReckonedDay> rest = new HistoryOfDays(
                            facts,
                            eve.habit(),
                            runDays.stream()
                                    .filter(run -> run.isAfter(eve.date().minusDays(Habit.DAYS)))
                                    .toList())
                    .between(day(known + 1), day(199));
            assertThat(rest).as("seed %s, athlete %s", seed, athlete).isEqualTo(whole.subList(known + 1, 200));
        }
    }

    private static PastFacts randomFacts(Random random) {
        int planStart = random.nextInt(40, 160);
        double frequency = random.nextDouble(0.05, 0.9);
        double reported = random.nextDouble();
        List<DoneDay> done = new ArrayList<>();
        List<AskedDay> asked = new ArrayList<>();
        List<Coverage> coverages = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            if (random.nextDouble() < frequency && (i < planStart || random.nextDouble() < reported)) {
                done.add(ran(i, 5_000 + random.nextInt(10_000), 3_000));
            }
            if (i >= planStart && random.nextBoolean()) {
                asked.addAll(asked(i));
            }
            if (random.nextInt(40) == 0) {
                coverages.add(coverage(i, i + random.nextInt(30), random.nextBoolean()));
            }
        }
        return new PastFacts(done, asked, coverages, List.of(), day(planStart));
    }

    private static List<DayRecord> history(PastFacts facts, int days) {
        return HistoryOfDays.fromTheStart(facts).between(day(0), day(days - 1)).stream()
                .map(ReckonedDay::record)
                .toList();
    }

    private static PastFacts facts(
            List<DoneDay> done, List<AskedDay> asked, List<Coverage> coverages, @Nullable LocalDate planStart) {
        return new PastFacts(done, asked, coverages, List.of(), planStart);
    }

    private static Coverage coverage(int first, int last, boolean complete) {
        return new Coverage(day(first), day(last), complete);
    }

    private static List<AskedDay> asked(int... days) {
        return Arrays.stream(days)
                .mapToObj(i -> AskedDay.of(PlanFacts.easyRun(day(i), 30)))
                .toList();
    }

    private static List<DoneDay> runs(int... days) {
        return Arrays.stream(days).mapToObj(i -> ran(i, 5_000, 1_800)).toList();
    }

    private static DoneDay ran(int day, double metres, double seconds) {
        return new DoneDay(day(day), List.of(new DoneRun(metres, seconds, seconds / 20, false, null)), 0);
    }

    private static LocalDate day(int number) {
        return DAY_0.plusDays(number);
    }
}
