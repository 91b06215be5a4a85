package org.runningcoach.saga.hand;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.commands.HandEdit;
import org.runningcoach.domain.plan.hand.EditedDays;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.UnsafeChange;
import org.runningcoach.domain.shared.RuleViolation;
import org.runningcoach.saga.regeneration.PresentPlan;
import org.runningcoach.saga.regeneration.PresentPlans;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.Regenerations;
import org.springframework.stereotype.Component;

/**
 * Sends changes to the plan as it stands, again when it moved on meanwhile. A change that breaks a rule as it is may stand with the methodology's
 * help: with the rest of the plan fitted to it.
 */
@Component
class PlanEditor {

    private static final String MOVED_ON = "plan.revision-outdated";
    private static final String TO_BE_DRAWN_ANEW = "plan.to-be-drawn-anew";
    private static final int TRIES = 5;

    private final PresentPlans plans;
    private final Regenerations regenerations;
    private final CommandGateway commands;

    PlanEditor(PresentPlans plans, Regenerations regenerations, CommandGateway commands) {
        this.plans = plans;
        this.regenerations = regenerations;
        this.commands = commands;
    }

    HandEffect edit(Occasion occasion, Function<PresentPlan, HandEdit> wish) {
        for (int left = TRIES; ; left--) {
            PresentPlan present = plans.find(occasion.athlete(), occasion.at()).orElseThrow(NoPlanYet::new);
            try {
                return send(occasion, present, wish.apply(present));
            } catch (RuleViolation refused) {
                boolean stale = refused.code().equals(TO_BE_DRAWN_ANEW) && !occasion.preview();
                if (left == 0 || !(stale || refused.code().equals(MOVED_ON))) {
                    throw refused;
                }
                if (stale) {
                    regenerations.now(RegeneratePlan.because(PlanTrigger.REQUESTED, occasion.athlete(), occasion.at()));
                }
            }
        }
    }

    private HandEffect send(Occasion occasion, PresentPlan present, HandEdit edit) {
        try {
            return send(occasion, present, edit, null);
        } catch (UnsafeChange unsafe) {
            return send(occasion, present, edit, fitted(present, edit));
        }
    }

    private HandEffect send(Occasion occasion, PresentPlan present, HandEdit edit, @Nullable PlanDraft fitted) {
        return commands.sendAndWait(new ChangeByHand(
                occasion.athlete(),
                present.plan().revision(),
                present.request(),
                edit,
                fitted,
                occasion.preview(),
                occasion.at()));
    }

    /** The plan drawn anew around the change, as the next refresh would draw it. */
    private static PlanDraft fitted(PresentPlan present, HandEdit edit) {
        EditedDays edited = EditedDays.of(present.plan().plan(), present.request(), edit);
        List<LocalDate> fixed = Stream.concat(present.request().pinned().stream(), edited.touched().stream())
                .distinct()
                .sorted()
                .toList();
        return present.engine().draft(present.request().with(edited.days(), fixed));
    }
}
