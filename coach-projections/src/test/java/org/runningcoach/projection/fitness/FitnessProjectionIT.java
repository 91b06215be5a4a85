package org.runningcoach.projection.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.runningcoach.projection.fitness.FitnessFacts.ATHLETE;
import static org.runningcoach.projection.fitness.FitnessFacts.activity;
import static org.runningcoach.projection.fitness.FitnessFacts.at;
import static org.runningcoach.projection.fitness.FitnessFacts.completed;
import static org.runningcoach.projection.fitness.FitnessFacts.day;
import static org.runningcoach.projection.fitness.FitnessFacts.race;
import static org.runningcoach.projection.fitness.FitnessFacts.registered;
import static org.runningcoach.projection.fitness.FitnessFacts.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.fitness.evidence.VdotSource;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.shared.AthleteId;

class FitnessProjectionIT {

    private static final UUID IMPORT = new UUID(1, 1);
    private static final UUID LATE_IMPORT = new UUID(1, 2);

    @Test
    void a_race_shows_the_index_its_paces_and_where_they_come_from() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0, 10_000, 2_821, null), race(0, 10_000, 2_821)));
            FitnessView today = fitness(table, 1);
            assertThat(index(today).vdot()).isEqualTo(43.0);
            assertThat(index(today).source()).isEqualTo(VdotSource.RACE);
            assertThat(index(today).observedOn()).isEqualTo(day(0));
            assertThat(today.paces()).isEqualTo(new PacesView(376, 335, 309, 288, 265, 245));
            assertThat(today.volume().thisWeek()).isEqualTo(10_000);
            assertThat(today.assumedShare()).isZero();
            assertThat(today.predictions())
                    .extracting(PredictionView::seconds)
                    .containsExactly(1360, 2821, 6254, 12977);
        }
    }

    @Test
    void nothing_is_known_of_an_athlete_who_never_registered() {
        try (FitnessTable table = new FitnessTable()) {
            assertThat(table.queries.answer(new FindFitness(PlanFacts.ATHLETE, at(0))))
                    .isEmpty();
        }
    }

    @Test
    void another_athlete_sees_nothing_of_it() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0, 10_000, 2_821, null)));
            AthleteId other = new AthleteId(new UUID(9, 9));
            assertThat(table.queries.answer(new FindFitness(other, at(1)))).isEmpty();
            assertThat(table.queries
                            .answer(new FindTrainingFacts(other, day(1), 100))
                            .history()
                            .days())
                    .isEmpty();
        }
    }

    @Test
    void the_days_of_an_import_are_reckoned_once_it_is_complete() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(40), run(3, 8_000, 2_900, IMPORT)));
            table.handle(List.of(run(9, 8_000, 2_900, IMPORT)));
            assertThat(table.dump()).noneMatch(row -> row.startsWith("fitness_daily"));
            table.handle(List.of(completed(IMPORT, 3, 9, true)));
            assertThat(table.dump())
                    .filteredOn(row -> row.startsWith("fitness_daily"))
                    .hasSize(7);
        }
    }

    @Test
    void days_after_the_last_data_fade_as_time_goes_by() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0, 10_000, 3_000, null), run(30, 10_000, 3_000, null)));
            double soon = form(fitness(table, 31)).fitness();
            assertThat(form(fitness(table, 73)).fitness()).isCloseTo(soon * Math.pow(41.0 / 42, 42), within(0.1));
        }
    }

    @Test
    void in_a_break_a_plan_is_drawn_on_the_index_to_return_with() {
        try (FitnessTable table = new FitnessTable()) {
            List<Object> events = new ArrayList<>(List.of(registered(0)));
            for (int i = 0; i < 40; i += 2) {
                events.add(run(i, 10_000, 2_821, null));
            }
            events.add(race(38, 10_000, 2_821));
            table.handle(events);
            var held = table.queries.answer(new FindTrainingFacts(PlanFacts.ATHLETE, day(39), 60));
            var inABreak = table.queries.answer(new FindTrainingFacts(PlanFacts.ATHLETE, day(66), 60));
            assertThat(held.fitness().vdot()).isEqualTo(43.0);
            assertThat(inABreak.fitness().vdot()).isEqualTo(40.0);
            assertThat(inABreak.history().days().getLast().state()).isEqualTo(DayState.MISSED);
            assertThat(index(fitness(table, 66)).vdot()).isEqualTo(43.0);
        }
    }

    @Test
    void a_file_taken_back_leaves_nothing_behind() {
        try (FitnessTable with = new FitnessTable();
                FitnessTable without = new FitnessTable()) {
            List<Object> before = List.of(registered(0), run(1, 8_000, 2_900, IMPORT), completed(IMPORT, 1, 1, true));
            with.handle(before);
            with.handle(List.of(run(5, 9_000, 2_000, LATE_IMPORT), completed(LATE_IMPORT, 1, 5, true)));
            with.handle(List.of(new ImportRemoved(ATHLETE, LATE_IMPORT, List.of(activity(5)), day(5), at(6))));
            without.handle(before);
            assertThat(with.dump()).isEqualTo(without.dump());
        }
    }

    @Test
    void facts_in_any_order_and_batches_and_twice_give_the_same_rows() {
        List<Object> facts = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            if (random.nextInt(3) > 0) {
                double metres = 4_000 + random.nextInt(12_000);
                facts.add(run(i, metres, metres * random.nextDouble(0.28, 0.38), null));
            }
        }
        try (FitnessTable inOrder = new FitnessTable();
                FitnessTable shuffled = new FitnessTable();
                FitnessTable twice = new FitnessTable()) {
            inOrder.handle(List.of(registered(0)));
            inOrder.handle(facts);

            List<Object> anyOrder = new ArrayList<>(facts);
            Collections.shuffle(anyOrder, random);
            shuffled.handle(List.of(registered(0)));
            for (int i = 0; i < anyOrder.size(); i += 37) {
                shuffled.handle(anyOrder.subList(i, Math.min(anyOrder.size(), i + 37)));
            }

            twice.handle(List.of(registered(0)));
            twice.handle(facts);
            twice.handle(List.of(registered(0)));
            twice.handle(facts);

            assertThat(shuffled.dump()).isEqualTo(inOrder.dump());
            assertThat(twice.dump()).isEqualTo(inOrder.dump());
            inOrder.startOver(ATHLETE);
            assertThat(inOrder.dump()).isEqualTo(shuffled.dump());
        }
    }

    @Test
    void a_run_taken_out_is_as_if_it_had_never_been() {
        try (FitnessTable with = new FitnessTable();
                FitnessTable without = new FitnessTable()) {
            List<Object> kept = new ArrayList<>(List.of(registered(0)));
            for (int i = 0; i < 80; i += 3) {
                kept.add(run(i, 9_000, 3_000, null));
            }
            without.handle(kept);
            with.handle(kept);
            with.handle(List.of(run(40, 10_000, 2_100, null)));
            with.handle(List.of(new ActivityRemoved(ATHLETE, activity(40), day(40), at(90))));
            assertThat(with.dump()).isEqualTo(without.dump());
        }
    }

    @Test
    void a_month_ends_with_what_was_known_of_it() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0, 10_000, 2_821, null), run(20, 12_000, 4_000, null)));
            var october = table.queries
                    .answer(new FindMonthEnd(PlanFacts.ATHLETE, YearMonth.of(2025, 10)))
                    .orElseThrow();
            assertThat(october.takenOn()).isEqualTo(day(25));
            assertThat(october.weeklyMetres()).isEqualTo(5_500);
            assertThat(october.longestRunSeconds()).isEqualTo(4_000);
            assertThat(october.completion()).isNull();
        }
    }

    @Test
    void trends_show_days_and_weeks() {
        try (FitnessTable table = new FitnessTable()) {
            List<Object> events = new ArrayList<>(List.of(registered(0)));
            for (int i = 0; i < 56; i++) {
                events.add(run(i, i < 28 ? 5_000 : 6_000, 1_900, null));
            }
            table.handle(events);
            TrendsView trends = table.queries
                    .answer(new FindFitnessTrends(PlanFacts.ATHLETE, at(56), day(42), null))
                    .orElseThrow();
            assertThat(trends.days())
                    .hasSize(15)
                    .first()
                    .extracting(TrendsView.Day::date)
                    .isEqualTo(day(42));
            assertThat(trends.weeks()).extracting(TrendsView.Week::metres).containsExactly(42_000.0, 42_000.0, 0.0);
            assertThat(trends.volumeChange()).isCloseTo(20, within(1e-9));
        }
    }

    private static IndexView index(FitnessView fitness) {
        return Objects.requireNonNull(fitness.index());
    }

    private static DailyForm form(FitnessView fitness) {
        return Objects.requireNonNull(fitness.form());
    }

    private static FitnessView fitness(FitnessTable table, int day) {
        return table.queries.answer(new FindFitness(PlanFacts.ATHLETE, at(day))).orElseThrow();
    }
}
