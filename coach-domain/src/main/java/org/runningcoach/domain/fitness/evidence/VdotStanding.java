package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * The index held and all that is needed to judge the next piece of evidence; small enough to store after each one.
 *
 * @param estimate the index held; absent while nothing tells, then the plan goes by effort
 * @param window the evidence seen lately
 * @param limits how far the index may still move
 */
public record VdotStanding(@Nullable VdotEstimate estimate, EvidenceWindow window, ChangeLimits limits) {

    /** Before any evidence. */
    public static final VdotStanding UNKNOWN = new VdotStanding(null, EvidenceWindow.EMPTY, ChangeLimits.NONE_USED);

    public Optional<VdotEstimate> known() {
        return Optional.ofNullable(estimate);
    }

    VdotStanding with(EvidenceWindow seen) {
        return new VdotStanding(estimate, seen, limits);
    }

    VdotStanding with(@Nullable VdotEstimate other) {
        return new VdotStanding(other, window, limits);
    }

    /** Moves up to a value that no race showed, as far as the limits let it. */
    VdotStanding raisedTowards(Vdot goal, VdotSource source, Confidence confidence, LocalDate on) {
        if (estimate == null) {
            return this;
        }
        Vdot reachable = estimate.vdot().plus(limits.raiseLeft(source, on));
        Vdot higher = goal.compareTo(reachable) < 0 ? goal : reachable;
        if (higher.compareTo(estimate.vdot()) <= 0) {
            return this;
        }
        double by = higher.value() - estimate.vdot().value();
        return new VdotStanding(
                estimate.raisedTo(higher, source, confidence, on), window, limits.afterRaise(on, source, by));
    }

    /** Moves down by 1.0, unless it did so in the last 14 days. */
    VdotStanding lowered(LocalDate on) {
        if (estimate == null || !limits.allowLoweringOn(on)) {
            return this;
        }
        return new VdotStanding(estimate.loweredTo(estimate.vdot().plus(-1), on), window, limits.afterLowering(on));
    }

    /** Moves by the factor of a break or of body mass: down at once, up as far as the limits let it. */
    VdotStanding rescaled(Rescaling rescaling) {
        if (estimate == null || rescaling.isNeutral()) {
            return this;
        }
        LocalDate on = rescaling.on();
        Vdot goal = estimate.vdot().times(rescaling.factor());
        Vdot reachable = estimate.vdot().plus(limits.raiseLeft(estimate.source(), on));
        Vdot moved = goal.compareTo(reachable) < 0 ? goal : reachable;
        double by = moved.value() - estimate.vdot().value();
        ChangeLimits used = by > 0 ? limits.afterRaise(on, estimate.source(), by) : limits;
        return new VdotStanding(estimate.rescaledTo(moved, on), window, used);
    }
}
