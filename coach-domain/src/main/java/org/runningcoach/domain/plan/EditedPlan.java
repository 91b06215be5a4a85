package org.runningcoach.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.commands.PinDay;
import org.runningcoach.domain.plan.commands.UnpinDay;
import org.runningcoach.domain.plan.events.DayPinned;
import org.runningcoach.domain.plan.events.DayUnpinned;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.hand.EditedDays;
import org.runningcoach.domain.plan.hand.HandReasons;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * What an athlete's own change makes of the plan, worked out whole before anything is stored: a preview is the same answer.
 *
 * @param facts to store, in order; none when nothing changes
 */
record EditedPlan(List<TrainingPlanEvent> facts, HandEffect effect) {

    EditedPlan {
        facts = List.copyOf(facts);
    }

    static EditedPlan of(Standing standing, Hand hand, ChangeByHand command) {
        PlanRequest request = command.request();
        ADraftIsDrawnFromThePlanInForce.check(standing, hand, command.baseRevision(), request);
        ThePlanReachesTheHorizon.check(standing, request);
        UUID athlete = command.athlete().value();
        return switch (command.edit()) {
            case PinDay pin -> {
                TheDayLiesAhead.check(request, pin.day());
                yield pins(
                        standing,
                        "plan.change.day-pinned",
                        hand.isPinned(pin.day())
                                ? List.of()
                                : List.of(new DayPinned(athlete, pin.day(), command.at())));
            }
            case UnpinDay unpin -> {
                if (!hand.fixedFrom(request.today()).contains(unpin.day())) {
                    throw new RuleViolation(
                            "plan.day-not-pinned", "workout", "Nothing fixes " + unpin.day() + " in the plan.");
                }
                yield pins(
                        standing,
                        "plan.change.day-unpinned",
                        List.of(new DayUnpinned(athlete, standing.revision(), unpin.day(), command.at())));
            }
            default -> revised(standing, command);
        };
    }

    /** The one that holds the change; none for pins. */
    Optional<PlanRevised> revision() {
        return facts.stream()
                .filter(PlanRevised.class::isInstance)
                .map(PlanRevised.class::cast)
                .findFirst();
    }

    private static EditedPlan pins(Standing standing, String act, List<TrainingPlanEvent> facts) {
        return new EditedPlan(
                facts,
                new HandEffect(standing.revision(), Explanation.of(act), List.of(), List.of(), standing.warnings()));
    }

    private static EditedPlan revised(Standing standing, ChangeByHand command) {
        PlanRequest request = command.request();
        EditedDays edited = EditedDays.of(standing.plan(), request, command.edit());
        PlanDraft draft = AnEditedPlanIsSafe.check(standing, command, edited);
        int revision = standing.revision() + 1;
        HandAct act = HandAct.of(standing.plan(), command, revision);
        PlanRevised revised = new PlanRevised(
                command.athlete().value(),
                revision,
                act.trigger(),
                act.cause(),
                standing.methodology(),
                standing.plan().changesTo(draft.days(), revision, new HandReasons(command.edit(), edited.touched())),
                draft.weeks(),
                standing.anchors(),
                standing.transition(),
                draft.warnings(),
                PlanInputs.of(request),
                command.at());
        List<TrainingPlanEvent> facts = new ArrayList<>(act.facts());
        facts.add(revised);
        return new EditedPlan(facts, EffectOfChange.of(standing, request, revised, draft.days()));
    }
}
