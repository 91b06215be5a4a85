package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.timeoff.TimeOff;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;

/**
 * Days in a row without running. They are a break only if a run was missed in them, or a blackout or an illness lay in them: the normal rest days of
 * someone who runs once a week are none.
 */
final class Pause {

    private static final int REFERENCE_DAYS = 28;
    private static final double WEEKS = 4.0;

    private int days;
    private boolean isBreak;
    private double crossTrainingSeconds;

    void add(DayRecord idle) {
        days++;
        isBreak |= idle.state() != DayState.RESTED;
        crossTrainingSeconds += idle.crossTrainingSeconds();
    }

    void end() {
        days = 0;
        isBreak = false;
        crossTrainingSeconds = 0;
    }

    /** The break that ends on a day with running; none for usual rest days. */
    @Nullable
    TimeOff endedOn(LocalDate returned, Collection<RunDay> runsBefore) {
        if (!isBreak) {
            return null;
        }
        LocalDate first = returned.minusDays(days);
        double before = runsBefore.stream()
                .filter(run -> !run.date().isBefore(first.minusDays(REFERENCE_DAYS)))
                .mapToDouble(RunDay::seconds)
                .sum();
        return TimeOff.of(days, crossTrainingSeconds / 60 * 7 / days, before / 60 / WEEKS);
    }
}
