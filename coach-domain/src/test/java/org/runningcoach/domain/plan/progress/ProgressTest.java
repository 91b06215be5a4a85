package org.runningcoach.domain.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.fitness.evidence.EasyPaceStated;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.evidence.VdotSource;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.ledger.AskedDay;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;

class ProgressTest {

    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 6);

    @Test
    void nothing_known_means_no_days() {
        assertThat(Progress.fromTheStart(facts(List.of(), List.of(), List.of(), null), day(10))
                        .days())
                .isEmpty();
    }

    @Test
    void a_race_sets_the_index_and_with_it_the_stress_of_later_runs() {
        List<ProgressDay> days = Progress.fromTheStart(
                        facts(List.of(race(0, 10_000, 2_821), run(1, 10_000, 3_600)), List.of(), List.of(), null),
                        day(1))
                .days();
        assertThat(index(days.getFirst()).vdot().value()).isEqualTo(43.0);
        assertThat(index(days.getFirst()).source()).isEqualTo(VdotSource.RACE);
        assertThat(days.getFirst().record().metres()).isZero();
        // an hour at 6:00 against a threshold pace of 4:48
        assertThat(days.get(1).stress()).isCloseTo(100 * Math.pow(288.0 / 360, 2), within(0.5));
    }

    @Test
    void the_day_of_the_first_plan_sets_the_index_by_the_strongest_evidence_without_a_limit() {
        List<RecordedActivity> runs = new ArrayList<>();
        runs.add(run(0, 5_000, 2_100));
        runs.add(run(40, 5_000, 1_360));
        assertThat(index(last(facts(runs, List.of(), List.of(), null), 41))
                        .vdot()
                        .value())
                .isLessThan(40);
        assertThat(index(last(facts(runs, List.of(), List.of(), day(41)), 41))
                        .vdot()
                        .value())
                .isEqualTo(43.0);
    }

    @Test
    void the_pace_an_athlete_calls_easy_is_enough_to_begin_with() {
        var facts = new ProgressFacts(
                PlanFacts.profile(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new EasyPaceStated(day(0), new Pace(355))),
                day(0));
        assertThat(index(last(facts, 0)).source()).isEqualTo(VdotSource.EASY_PACE);
    }

    @Test
    void a_break_costs_fitness_index_on_the_first_run_after_it() {
        List<RecordedActivity> runs = new ArrayList<>();
        runs.add(race(0, 10_000, 2_821));
        IntStream.range(1, 15).forEach(i -> runs.add(run(2 * i, 8_000, 3_000)));
        runs.add(run(57, 5_000, 2_000));
        List<ProgressDay> days = Progress.fromTheStart(facts(runs, List.of(), List.of(), null), day(57))
                .days();
        assertThat(index(days.get(56)).vdot().value()).isEqualTo(43.0);
        // 28 days off leave 93.1 %
        assertThat(index(days.get(57)).vdot().value()).isEqualTo(40.0);
    }

    @Test
    void the_share_that_rests_on_assumption_grows_with_unreported_workouts_and_vanishes_with_data() {
        List<AskedDay> asked = IntStream.range(0, 20)
                .mapToObj(i -> AskedDay.of(PlanFacts.easyRun(day(28 + 2 * i), 45)))
                .toList();
        List<RecordedActivity> before =
                IntStream.range(0, 14).mapToObj(i -> run(2 * i, 8_000, 2_700)).toList();
        List<ProgressDay> assumed = Progress.fromTheStart(facts(before, asked, List.of(), day(28)), day(50))
                .days();
        assertThat(assumed.get(27).assumedShare()).isZero();
        assertThat(assumed.getLast().assumedShare()).isBetween(0.2, 0.6);
        assertThat(assumed.getLast().record().state()).isEqualTo(DayState.ASSUMED);

        List<RecordedActivity> reported = new ArrayList<>(before);
        IntStream.range(0, 12).forEach(i -> reported.add(run(28 + 2 * i, 8_000, 2_700)));
        List<ProgressDay> known = Progress.fromTheStart(facts(reported, asked, List.of(), day(28)), day(50))
                .days();
        assertThat(known.getLast().assumedShare()).isZero();
    }

    @Test
    void going_on_from_any_checkpoint_equals_starting_over() {
        long seed = 99;
        Random random = new Random(seed);
        int checkpoints = 0;
        for (int athlete = 0; athlete < 12; athlete++) {
            ProgressFacts facts = random(random);
            Progress whole = Progress.fromTheStart(facts, day(399));
            for (Checkpoint checkpoint : whole.checkpoints()) {
                checkpoints++;
                Progress rest = Progress.from(checkpoint, facts, day(399));
                int first = (int) (checkpoint.day().toEpochDay()
                                - whole.days().getFirst().date().toEpochDay())
                        + 1;
                assertThat(rest.days())
                        .as("seed %s, athlete %s, from %s", seed, athlete, checkpoint.day())
                        .isEqualTo(whole.days().subList(first, whole.days().size()));
                assertThat(rest.checkpoints())
                        .isEqualTo(whole.checkpoints().stream()
                                .filter(later -> later.day().isAfter(checkpoint.day()))
                                .toList());
            }
        }
        assertThat(checkpoints).isGreaterThan(40);
    }

    private static ProgressDay last(ProgressFacts facts, int day) {
        return Progress.fromTheStart(facts, day(day)).days().getLast();
    }

    private static VdotEstimate index(ProgressDay day) {
        return Objects.requireNonNull(day.index());
    }

    private static ProgressFacts random(Random random) {
        int planStart = random.nextInt(100, 300);
        double frequency = random.nextDouble(0.1, 0.9);
        List<RecordedActivity> activities = new ArrayList<>();
        List<AskedDay> asked = new ArrayList<>();
        List<Coverage> coverages = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean vacation = i % 97 < 12;
            if (!vacation && random.nextDouble() < frequency) {
                double metres = 3_000 + random.nextInt(15_000);
                double pace = random.nextDouble(260, 400);
                activities.add(
                        random.nextInt(30) == 0
                                ? race(i, metres, metres * pace / 1_100)
                                : run(i, metres, metres * pace / 1_000));
            }
            if (i >= planStart && random.nextBoolean()) {
                asked.add(AskedDay.of(PlanFacts.easyRun(day(i), 40)));
            }
            if (random.nextInt(50) == 0) {
                coverages.add(new Coverage(day(i), day(i + random.nextInt(40)), true));
            }
        }
        return facts(activities, asked, coverages, day(planStart));
    }

    private static ProgressFacts facts(
            List<RecordedActivity> activities,
            List<AskedDay> asked,
            List<Coverage> coverages,
            @Nullable LocalDate planStart) {
        return new ProgressFacts(PlanFacts.profile(), activities, asked, coverages, List.of(), List.of(), planStart);
    }

    private static RecordedActivity race(int day, double metres, double seconds) {
        return new RecordedActivity(recording(day, metres, seconds), new RaceResult(metres, seconds, RacePriority.A));
    }

    private static RecordedActivity run(int day, double metres, double seconds) {
        return new RecordedActivity(recording(day, metres, seconds), null);
    }

    private static Recording recording(int day, double metres, double seconds) {
        return new Recording(
                day(day).atTime(7, 30),
                Sport.RUNNING,
                Surface.ROAD,
                "Running",
                "",
                metres,
                seconds,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static LocalDate day(int number) {
        return DAY_0.plusDays(number);
    }
}
