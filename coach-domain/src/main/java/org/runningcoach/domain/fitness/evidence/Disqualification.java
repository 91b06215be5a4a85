package org.runningcoach.domain.fitness.evidence;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Surface;

/** Why a training run never raises the fitness index, as far as the summary of a run can tell. */
public enum Disqualification {
    NOT_A_RUN,
    NO_DISTANCE,
    /** Its numbers contradict each other or human speed. */
    DOUBTFUL,
    /** No calibration is known for any treadmill. */
    TREADMILL,
    /** Falls by more than 10 m per kilometre. */
    DOWNHILL,
    /** In motion for less than 95 % of the time that passed. */
    PAUSED,
    /** Under 10 minutes. */
    TOO_SHORT;

    private static final double SHORTEST_SECONDS = 600;
    private static final double LEAST_MOVING_SHARE = 0.95;
    private static final double STEEPEST_FALL = 0.010;

    /** Every reason that applies, in the order above; empty for a run that counts. */
    public static Set<Disqualification> of(Recording run) {
        EnumSet<Disqualification> reasons = EnumSet.noneOf(Disqualification.class);
        Double metres = run.metres();
        if (!run.isRun()) {
            reasons.add(NOT_A_RUN);
        }
        if (metres == null) {
            reasons.add(NO_DISTANCE);
        } else if (netFall(run.ascentMetres(), run.descentMetres(), metres) > STEEPEST_FALL) {
            reasons.add(DOWNHILL);
        }
        if (run.doubts().contains(Doubt.IMPLAUSIBLE_SPEED) || run.doubts().contains(Doubt.PACE_DISAGREES)) {
            reasons.add(DOUBTFUL);
        }
        if (run.surface() == Surface.TREADMILL) {
            reasons.add(TREADMILL);
        }
        if (isPaused(run)) {
            reasons.add(PAUSED);
        }
        if (run.seconds() < SHORTEST_SECONDS) {
            reasons.add(TOO_SHORT);
        }
        return reasons;
    }

    /** How far a run falls per metre, negative when it climbs; 0 when its descent is not known. */
    static double netFall(@Nullable Double ascent, @Nullable Double descent, double metres) {
        return ascent == null || descent == null ? 0 : (descent - ascent) / metres;
    }

    private static boolean isPaused(Recording run) {
        Double elapsed = run.elapsedSeconds();
        Double moving = run.movingSeconds();
        return elapsed != null && (moving == null ? run.seconds() : moving) < LEAST_MOVING_SHARE * elapsed;
    }
}
