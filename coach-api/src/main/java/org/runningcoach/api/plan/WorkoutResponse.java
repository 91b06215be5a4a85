package org.runningcoach.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * One planned session in SI units.
 *
 * @param purpose what it trains and how it should feel
 * @param reason the rule that put it there
 * @param seconds from start to end, rests included
 * @param load in arbitrary units, minutes times effort
 * @param state how it stands in the ledger; absent where a revision is looked back at
 */
record WorkoutResponse(
        String id,
        LocalDate date,
        WorkoutType type,
        Methodology methodology,
        Sentence purpose,
        Sentence reason,
        int seconds,
        int metres,
        long load,
        boolean hard,
        List<Step> steps,
        @Nullable LedgerState state) {

    static WorkoutResponse of(PlannedWorkout planned, Sentence purpose, Sentence reason, @Nullable LedgerState state) {
        Workout workout = planned.workout();
        return new WorkoutResponse(
                planned.id(),
                workout.date(),
                workout.type(),
                workout.methodology(),
                purpose,
                reason,
                workout.seconds(),
                workout.metres(),
                Math.round(PlannedLoad.of(workout)),
                HardSession.is(workout),
                workout.steps(),
                state);
    }
}
