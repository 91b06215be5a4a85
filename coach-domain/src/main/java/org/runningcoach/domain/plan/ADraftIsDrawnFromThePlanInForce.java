package org.runningcoach.domain.plan;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.shared.RuleViolation;

/** A change made from an older plan, or for a day that is over, could take back what has been settled since. */
final class ADraftIsDrawnFromThePlanInForce {

    /** The code of a refusal that a fresh draft would not meet. */
    static final String OUTDATED = "plan.revision-outdated";

    private ADraftIsDrawnFromThePlanInForce() {}

    static void check(Standing standing, Hand hand, int baseRevision, PlanRequest request) {
        if (baseRevision != standing.revision()) {
            throw new RuleViolation(
                    OUTDATED,
                    "baseRevision",
                    "The plan has moved on to revision " + standing.revision() + "; the draft was made from "
                            + baseRevision + ".");
        }
        LocalDate today = request.today();
        if (today.isBefore(standing.inputs().today())) {
            throw new RuleViolation(
                    "plan.past-rewritten",
                    "request.today",
                    "The plan was already revised on " + standing.inputs().today() + "; a draft for " + today
                            + " would rewrite days that are over.");
        }
        if (!request.stored().equals(standing.daysFrom(today))) {
            throw new RuleViolation(
                    "plan.stored-differs",
                    "request.stored",
                    "The draft was made from another plan than the one in force.");
        }
        if (!request.pinned().equals(hand.fixedFrom(today))) {
            throw new RuleViolation(
                    OUTDATED, "request.pinned", "The athlete has fixed other days since the draft was made.");
        }
    }
}
