package org.runningcoach.api.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.profile.GoalFields;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.api.wording.Wording;
import org.runningcoach.domain.plan.model.ConcernedRule;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.projection.plan.PlanComparisonView;
import org.runningcoach.projection.plan.PlanDiffView;
import org.runningcoach.projection.plan.PlanRevisionView;
import org.runningcoach.projection.plan.TwoMonthPlanView;
import org.springframework.stereotype.Component;

/** Turns views into answers, with words for their codes. */
@Component
class PlanWording {

    private final Wording wording;

    PlanWording(Wording wording) {
        this.wording = wording;
    }

    /** @param states by workout; one that is not there is scheduled */
    TwoMonthPlanResponse plan(TwoMonthPlanView plan, Map<String, LedgerState> states, Locale language) {
        SortedMap<LocalDate, List<PlannedWorkout>> byDate = plan.workouts().stream()
                .collect(Collectors.groupingBy(PlannedWorkout::date, TreeMap::new, Collectors.toList()));
        return new TwoMonthPlanResponse(
                plan.revision(),
                plan.revisedAt(),
                plan.methodology(),
                GoalFields.of(plan.inputs().goal()),
                plan.inputs().vdot(),
                plan.today(),
                plan.horizon(),
                warnings(plan.warnings(), language),
                plan.weeks(),
                plan.today()
                        .datesUntil(plan.horizon().plusDays(1))
                        .map(date -> day(date, byDate.getOrDefault(date, List.of()), plan.hand(), states, language))
                        .toList());
    }

    private DayResponse day(
            LocalDate date,
            List<PlannedWorkout> workouts,
            Hand hand,
            Map<String, LedgerState> states,
            Locale language) {
        return new DayResponse(
                date,
                workouts.isEmpty(),
                hand.isPinned(date),
                hand.isChanged(date),
                workouts.stream()
                        .map(workout ->
                                workout(workout, states.getOrDefault(workout.id(), LedgerState.SCHEDULED), language))
                        .toList());
    }

    private WorkoutResponse workout(PlannedWorkout planned, @Nullable LedgerState state, Locale language) {
        return WorkoutResponse.of(
                planned,
                wording.of(planned.workout().purpose(), language),
                wording.of(planned.workout().reason(), language),
                state);
    }

    HandEffectResponse effect(HandEffect effect, boolean stored, Locale language) {
        return new HandEffectResponse(
                stored,
                effect.revision(),
                wording.of(effect.act(), language),
                effect.changes().stream()
                        .map(change -> change(change.before(), change.after(), change.reason(), language))
                        .toList(),
                effect.weeks().stream().map(WeekEffectResponse::of).toList(),
                warnings(effect.warnings(), language));
    }

    BrokenRuleResponse brokenRule(ConcernedRule rule, Locale language) {
        return new BrokenRuleResponse(
                rule.number(), rule.code(), wording.of(rule.name(), language).text(), rule.days(), rule.findings());
    }

    RevisionResponse revision(PlanRevisionView revision, Locale language) {
        PlanDiffView changes = revision.changes();
        return new RevisionResponse(
                revision.revision(),
                revision.revisedAt(),
                revision.trigger(),
                revision.cause(),
                wording.of(Explanation.of(revision.trigger().code()), language),
                revision.methodology(),
                changes(changes.added(), language),
                changes(changes.replaced(), language),
                changes(changes.removed(), language),
                warnings(revision.warnings(), language),
                revision.inputs());
    }

    RevisionComparisonResponse comparison(PlanComparisonView comparison, Locale language) {
        return new RevisionComparisonResponse(
                comparison.from(),
                comparison.to(),
                netChanges(comparison.added(), language),
                netChanges(comparison.replaced(), language),
                netChanges(comparison.removed(), language));
    }

    private List<RevisionComparisonResponse.NetChange> netChanges(
            List<PlanComparisonView.Change> changes, Locale language) {
        return changes.stream()
                .map(change -> new RevisionComparisonResponse.NetChange(
                        orNull(change.before(), language),
                        orNull(change.after(), language),
                        change.steps().stream()
                                .map(step -> new RevisionComparisonResponse.ChangeStep(
                                        step.revision(),
                                        step.trigger(),
                                        step.cause(),
                                        wording.of(step.reason(), language)))
                                .toList()))
                .toList();
    }

    private List<ChangeResponse> changes(List<PlanDiffView.Change> changes, Locale language) {
        return changes.stream()
                .map(change -> change(change.before(), change.after(), change.reason(), language))
                .toList();
    }

    private ChangeResponse change(
            @Nullable PlannedWorkout before, @Nullable PlannedWorkout after, Explanation reason, Locale language) {
        return new ChangeResponse(orNull(before, language), orNull(after, language), wording.of(reason, language));
    }

    private @Nullable WorkoutResponse orNull(@Nullable PlannedWorkout workout, Locale language) {
        return workout == null ? null : workout(workout, null, language);
    }

    private List<Sentence> warnings(List<PlanWarning> warnings, Locale language) {
        return warnings.stream().map(warning -> wording.of(warning, language)).toList();
    }
}
