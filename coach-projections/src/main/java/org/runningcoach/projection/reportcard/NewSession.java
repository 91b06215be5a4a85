package org.runningcoach.projection.reportcard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** What a row of report_card_session begins with, named as its columns. */
record NewSession(
        @JsonProperty("workout_id") String workoutId,
        LocalDate day,
        WorkoutType type,
        Methodology methodology,
        boolean run,
        double seconds,
        double load) {

    static NewSession of(PlannedWorkout planned) {
        Workout workout = planned.workout();
        return new NewSession(
                planned.id(),
                workout.date(),
                workout.type(),
                workout.methodology(),
                workout.isRun(),
                workout.seconds(),
                PlannedLoad.of(workout));
    }
}
