package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.weeks.CalendarWeek;

/** The weeks of a stored season, by their Monday. */
public record SeasonWeeks(Anchors anchors) {

    public LocalDate planWeek() {
        return CalendarWeek.mondayOf(anchors.planStart());
    }

    /** The number of a week in the plan, from 0. */
    public int number(LocalDate monday) {
        return (int) ChronoUnit.WEEKS.between(planWeek(), monday);
    }

    /** The first phase that shares a day with a week. */
    public Optional<PhaseBlock> phase(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        for (PhaseBlock block : anchors.phases()) {
            if (!block.first().isAfter(sunday) && !block.last().isBefore(monday)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /**
     * The Monday of the week in which what a week is for began.
     *
     * @param phase what weeks are for, by their Monday
     */
    public LocalDate start(LocalDate monday, Function<LocalDate, ?> phase) {
        Object present = phase.apply(monday);
        LocalDate start = monday;
        while (start.isAfter(planWeek()) && phase.apply(start.minusWeeks(1)).equals(present)) {
            start = start.minusWeeks(1);
        }
        return start;
    }

    /**
     * The run/walk step of a week, 1 to 8; 0 for everyone who runs already.
     *
     * @param novice below this level a beginner starts with running and walking in turn
     */
    public int runWalkStep(LocalDate monday, double novice) {
        boolean begins = anchors.level() == Level.BEGINNER && anchors.levelHeld() < novice;
        int step = number(monday) + 1;
        return begins && step >= 1 && step <= RunWalk.STEPS ? step : 0;
    }
}
