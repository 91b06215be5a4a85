package org.runningcoach.projection.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.projection.fitness.FitnessFacts.ATHLETE;
import static org.runningcoach.projection.fitness.FitnessFacts.at;
import static org.runningcoach.projection.fitness.FitnessFacts.day;
import static org.runningcoach.projection.fitness.FitnessFacts.registered;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.fitness.readiness.ReadinessBand;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.HandEntry;
import org.runningcoach.domain.log.model.Pain;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.plan.PlanFacts;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;

/** What feedback makes of fitness: load by effort, readiness, and niggles. */
class FeltFitnessIT {

    private static final Feedback GOOD = new Feedback(null, 10, 10, 1, null, null);
    private static final Feedback BAD = new Feedback(null, 1, 1, 7, null, null);

    @Test
    void effort_counts_as_load_and_beats_the_estimate() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0), run(2)));
            assertThat(load(table)).isEqualTo(6 * 50);
            table.handle(List.of(submitted(2, effort(8))));
            assertThat(load(table)).isEqualTo(3 * 50 + 8 * 50);
            table.handle(List.of(revised(2, effort(2))));
            assertThat(load(table)).isEqualTo(3 * 50 + 2 * 50);
        }
    }

    @Test
    void the_load_that_bounds_a_plan_stays_the_estimate() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0), run(2)));
            var before = facts(table, 3).history();
            table.handle(List.of(submitted(0, effort(10)), submitted(2, effort(1))));
            assertThat(facts(table, 3).history()).isEqualTo(before);
        }
    }

    @Test
    void readiness_follows_each_rating_and_is_forgotten_after_a_fortnight() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0), run(7)));
            assertThat(readiness(table, 0).value()).isNull();
            assertThat(readiness(table, 0).band()).isEqualTo(ReadinessBand.FRESH);
            table.handle(List.of(submitted(0, GOOD), submitted(7, BAD)));
            assertThat(readiness(table, 6).value()).isEqualTo(100);
            ReadinessView now = readiness(table, 7);
            assertThat(now.value()).isEqualTo(64.4); // 0.4 × 11.1 + 0.6 × 100
            assertThat(now.band()).isEqualTo(ReadinessBand.TIRED);
            assertThat(now.change()).isEqualTo(-35.6);
            assertThat(now.ratedOn()).isEqualTo(day(7));
            assertThat(facts(table, 8).fitness().readiness()).isEqualTo(64.4);
            assertThat(readiness(table, 21).value()).isEqualTo(64.4);
            assertThat(readiness(table, 22).value()).isNull();
            assertThat(facts(table, 22).fitness().readiness()).isNull();
        }
    }

    @Test
    void effort_is_held_against_what_was_planned_for_the_day_and_says_nothing_without_a_plan() {
        PlanRevised plan = plan();
        LocalDate planned =
                plan.changes().added().getFirst().workout().workout().date();
        int number = (int) (planned.toEpochDay() - day(0).toEpochDay());
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(number), submitted(number, effort(8))));
            assertThat(readiness(table, number).value()).isNull();
            table.handle(List.of(plan));
            assertThat(readiness(table, number).value())
                    .as("easy running is planned at 3, each point above costs 15")
                    .isEqualTo(25);
        }
    }

    @Test
    void a_revised_rating_replaces_the_first() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0), submitted(0, BAD), revised(0, GOOD)));
            assertThat(readiness(table, 0).value()).isEqualTo(100);
        }
    }

    @Test
    void pain_is_a_niggle_for_the_plan_until_it_is_over_or_taken_back() {
        try (FitnessTable table = new FitnessTable()) {
            table.handle(List.of(registered(0), run(0), submitted(0, pain())));
            assertThat(facts(table, 2).niggle()).isEqualTo(new HealthReport(HealthCondition.NIGGLE, day(0), day(7)));
            assertThat(readiness(table, 2).niggleUntil()).isEqualTo(day(7));
            assertThat(facts(table, 8).niggle()).isNull();
            table.handle(List.of(revised(0, GOOD)));
            assertThat(facts(table, 2).niggle()).isNull();
        }
    }

    @Test
    void feedback_late_in_another_order_or_of_a_run_removed_gives_the_same_rows() {
        try (FitnessTable inOrder = new FitnessTable();
                FitnessTable late = new FitnessTable()) {
            inOrder.handle(List.of(registered(0)));
            late.handle(List.of(registered(0)));
            for (int i = 0; i < 60; i += 2) {
                inOrder.handle(List.of(run(i), submitted(i, i % 4 == 0 ? effort(9) : BAD)));
            }
            for (int i = 58; i >= 0; i -= 2) {
                late.handle(List.of(run(i), submitted(i, effort(1))));
            }
            for (int i = 0; i < 60; i += 2) {
                late.handle(List.of(revised(i, i % 4 == 0 ? effort(9) : BAD)));
            }
            late.handle(List.of(run(61), submitted(61, pain()), removed(61)));
            late.startOver(ATHLETE);
            inOrder.startOver(ATHLETE);
            assertThat(late.dump()).isEqualTo(inOrder.dump()).anyMatch(row -> row.startsWith("fitness_feedback"));
        }
    }

    private static double load(FitnessTable table) {
        return table.queries.answer(new FindFitnessTrends(PlanFacts.ATHLETE, at(3), day(0), day(3))).stream()
                .flatMap(trends -> trends.weeks().stream())
                .mapToDouble(TrendsView.Week::load)
                .sum();
    }

    private static ReadinessView readiness(FitnessTable table, int today) {
        return table.queries
                .answer(new FindFitness(PlanFacts.ATHLETE, at(today)))
                .orElseThrow()
                .readiness();
    }

    private static TrainingFactsView facts(FitnessTable table, int today) {
        return table.queries.answer(new FindTrainingFacts(PlanFacts.ATHLETE, day(today), 100));
    }

    private static PlanRevised plan() {
        PlanRequest request = PlanFacts.firstRequest();
        PlanDraft draft = PlanFacts.easyRuns(request, 30);
        return new PlanRevised(
                ATHLETE,
                1,
                PlanTrigger.REQUESTED,
                null,
                draft.methodology(),
                PlanInForce.none()
                        .changesTo(draft.days(), 1, new ReasonForChange(PlanTrigger.REQUESTED, request, null)),
                draft.weeks(),
                draft.anchors(),
                null,
                draft.warnings(),
                PlanInputs.of(request),
                at(0));
    }

    private static ActivityRecorded run(int day) {
        LocalDateTime start = start(day);
        return new ActivityRecorded(
                ATHLETE,
                activity(day),
                null,
                Source.BY_HAND,
                HandEntry.recording(
                        start, Sport.RUNNING, Surface.ROAD, "", "", 10_000.0, 3_000, null, null, null, null, null),
                at(day));
    }

    private static FeedbackSubmitted submitted(int day, Feedback feedback) {
        return new FeedbackSubmitted(ATHLETE, activity(day), day(day), feedback, at(day));
    }

    private static FeedbackRevised revised(int day, Feedback feedback) {
        return new FeedbackRevised(ATHLETE, activity(day), day(day), feedback, at(day + 1));
    }

    private static ActivityRemoved removed(int day) {
        return new ActivityRemoved(ATHLETE, activity(day), day(day), at(day));
    }

    private static Feedback effort(@Nullable Integer effort) {
        return new Feedback(effort, null, null, null, null, null);
    }

    private static Feedback pain() {
        return new Feedback(null, null, null, null, new Pain("left calf"), null);
    }

    private static UUID activity(int day) {
        return ActivityId.of(ATHLETE, start(day), Sport.RUNNING);
    }

    private static LocalDateTime start(int day) {
        return day(day).atTime(7, 30);
    }
}
