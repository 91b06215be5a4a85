package org.runningcoach.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.hand.EditedDays;
import org.runningcoach.domain.plan.hand.EditedDraft;
import org.runningcoach.domain.plan.model.ConcernedRule;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.UnsafeChange;
import org.runningcoach.domain.plan.rules.BrokenRule;
import org.runningcoach.domain.plan.rules.PlanInvariants;
import org.runningcoach.domain.shared.RuleViolation;

/** A change by hand keeps every invariant, but for the freeze of today and tomorrow, which holds for refreshes only. */
final class AnEditedPlanIsSafe {

    private AnEditedPlanIsSafe() {}

    /** The plan with the change, or a refusal with every rule that it would break. */
    static PlanDraft check(Standing standing, ChangeByHand command, EditedDays edited) {
        PlanRequest request = command.request();
        PlanDraft inForce = standing.draft(request.stored());
        PlanDraft draft = EditedDraft.of(request, inForce, edited.days());
        List<BrokenRule> broken = PlanInvariants.checkByHand(request, draft);
        if (broken.isEmpty()) {
            return draft;
        }
        PlanDraft fitted = command.fitted();
        if (fitted != null && fits(command, edited, fitted)) {
            return fitted;
        }
        List<BrokenRule> before =
                PlanInvariants.checkByHand(request, EditedDraft.of(request, inForce, request.stored()));
        List<BrokenRule> caused = new ArrayList<>(broken);
        caused.removeIf(rule -> before.stream()
                .anyMatch(other ->
                        other.number().equals(rule.number()) && other.day().equals(rule.day())));
        if (caused.isEmpty()) {
            throw toBeDrawnAnew();
        }
        throw new UnsafeChange(concerned(caused));
    }

    /** The rest may become smaller for what only takes work away; for anything else it stays, but for its paces. */
    private static boolean fits(ChangeByHand command, EditedDays edited, PlanDraft fitted) {
        PlanRequest request = command.request();
        boolean kept = command.edit().onlyTakesAway()
                ? edited.areKeptBy(fitted.days())
                : edited.days().stream().allMatch(day -> fitted.days().stream().anyMatch(day::isSameWorkAs));
        return kept
                && FixedDaysStayOrTheConflictIsSaid.changed(untouched(request, edited), fitted)
                        .isEmpty()
                && PlanInvariants.checkByHand(request, fitted).isEmpty();
    }

    private static PlanRequest untouched(PlanRequest request, EditedDays edited) {
        return request.with(
                request.stored(),
                request.pinned().stream()
                        .filter(day -> !edited.touched().contains(day))
                        .toList());
    }

    /** What has happened since the plan was drawn breaks a rule already: the plan first needs a refresh. */
    static RuleViolation toBeDrawnAnew() {
        return new RuleViolation(
                "plan.to-be-drawn-anew",
                "plan",
                "Much has happened since the plan was drawn; it has to be drawn anew before it is changed.");
    }

    private static List<ConcernedRule> concerned(List<BrokenRule> broken) {
        Map<String, List<BrokenRule>> byNumber = new TreeMap<>(AnEditedPlanIsSafe::inOrder);
        broken.forEach(rule -> byNumber.computeIfAbsent(rule.number(), number -> new ArrayList<>())
                .add(rule));
        return byNumber.values().stream()
                .map(rules -> new ConcernedRule(
                        rules.getFirst().number(),
                        rules.getFirst().code(),
                        rules.stream().map(BrokenRule::day).distinct().sorted().toList(),
                        rules.stream()
                                .map(rule -> rule.day() + ": " + rule.sentence())
                                .toList()))
                .toList();
    }

    private static int inOrder(@Nullable String one, @Nullable String other) {
        return Integer.compare(number(one), number(other));
    }

    private static int number(@Nullable String rule) {
        return rule == null ? 0 : Integer.parseInt(rule.substring(1));
    }
}
