package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;

/**
 * The stored season of a plan, read: which phase a week lies in, which week of it, and whether a new runner still alternates running and walking.
 */
record Season(Anchors anchors, @Nullable Race race, LocalDate today) {

    /** Below this level a beginner starts with run and walk. */
    private static final double NOVICE_METRES = 6_000;

    private static final int FOUNDATION_WEEKS = 4;

    /** The phase of a week; after the race a month of foundation, then general fitness. */
    Phase phase(int week) {
        if (runWalkStep(week) > 0) {
            return Phase.I;
        }
        int monday = Weeks.monday(week);
        List<PhaseBlock> blocks = anchors.phases();
        for (PhaseBlock block : blocks) {
            if (Weeks.of(block.first()) <= week && Weeks.day(block.last()) >= monday) {
                return Phase.of(block.phase());
            }
        }
        if (blocks.isEmpty() || Weeks.day(blocks.getFirst().first()) > monday) {
            return Phase.I;
        }
        int after = week - Weeks.of(blocks.getLast().last());
        return race != null && after <= FOUNDATION_WEEKS ? Phase.I : Phase.GENERAL;
    }

    /** The week in which the phase of a week began. */
    int phaseStart(int week) {
        Phase phase = phase(week);
        int start = week;
        while (start > planWeek() && phase(start - 1) == phase) {
            start--;
        }
        return start;
    }

    int planWeek() {
        return Weeks.of(anchors.planStart());
    }

    /** The run/walk step of a week, 1 to 8; 0 for everyone who runs already. */
    int runWalkStep(int week) {
        boolean novice = anchors.level() == Level.BEGINNER && anchors.levelHeld() < NOVICE_METRES;
        int step = week - planWeek() + 1;
        return novice && step >= 1 && step <= RunWalk.STEPS ? step : 0;
    }

    /** Whether strides belong to a week: from the third week of a plan on, and in every phase after the first. */
    boolean hasStrides(int week) {
        return phase(week) != Phase.I || week >= planWeek() + 2;
    }
}
