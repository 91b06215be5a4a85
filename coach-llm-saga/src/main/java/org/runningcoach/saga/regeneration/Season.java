package org.runningcoach.saga.regeneration;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.projection.plan.PlanInForceView;

/** Whether the season goes on as it was laid, or is laid anew: for another goal, or because the training before it was not known. */
final class Season {

    /** The six weeks from the third day on in which a change of goal bounds the load, and not a day more. */
    private static final int DAYS_OF_TRANSITION = 2 + 6 * 7;

    private Season() {}

    /** Another distance or another day is another season; a new target time or a race beside it is not. */
    static boolean isAnother(Goal before, Goal now) {
        Race one = before.race();
        Race other = now.race();
        if (one == null || other == null) {
            return one != other;
        }
        return !Objects.equals(one.metres(), other.metres())
                || !Objects.equals(one.timedMinutes(), other.timedMinutes())
                || !Objects.equals(one.date(), other.date());
    }

    /** An import from before the first plan shows what the athlete was used to when the season was laid. */
    static boolean wasLaidWithoutKnowing(PlanInForceView plan, RegeneratePlan command) {
        boolean imported =
                command.trigger() == PlanTrigger.IMPORT_COMPLETED || command.trigger() == PlanTrigger.IMPORT_REMOVED;
        LocalDate since = command.since();
        return imported && since != null && since.isBefore(plan.startedOn());
    }

    static @Nullable Transition transition(PlanInForceView plan, Goal goal, LocalDate today) {
        if (isAnother(plan.inputs().goal(), goal)) {
            return new Transition(today, plan.methodology());
        }
        Transition standing = plan.transition();
        boolean over = standing == null || today.isAfter(standing.changedOn().plusDays(DAYS_OF_TRANSITION));
        return over ? null : standing;
    }
}
