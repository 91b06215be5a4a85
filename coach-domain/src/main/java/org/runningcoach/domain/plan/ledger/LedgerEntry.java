package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Work;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * A workout as the ledger keeps it.
 *
 * @param place its order within the day
 * @param run whether it makes its day a running day
 * @param word what the athlete says of it; stands above what was found
 */
public record LedgerEntry(
        String workout,
        LocalDate day,
        int place,
        WorkoutType type,
        boolean run,
        Work planned,
        Finding found,
        @Nullable Completion word) {

    static final Comparator<LedgerEntry> IN_ORDER = Comparator.comparing(LedgerEntry::day)
            .thenComparingInt(LedgerEntry::place)
            .thenComparing(LedgerEntry::workout);

    public static LedgerEntry of(PlannedWorkout planned) {
        Workout workout = planned.workout();
        return new LedgerEntry(
                planned.id(),
                workout.date(),
                planned.place(),
                workout.type(),
                workout.isRun(),
                new Work(workout.seconds(), workout.metres(), PlannedLoad.of(workout)),
                Finding.SCHEDULED,
                null);
    }

    /** How it stands, the athlete's word included. */
    public LedgerState state() {
        return word == null ? found.state() : LedgerState.of(word);
    }

    /** A workout that the athlete calls missed takes no activity. */
    boolean takesActivities() {
        return word != Completion.MISSED;
    }

    LedgerEntry with(Finding other) {
        return new LedgerEntry(workout, day, place, type, run, planned, other, word);
    }

    LedgerEntry with(@Nullable Completion said) {
        return new LedgerEntry(workout, day, place, type, run, planned, found, said);
    }
}
