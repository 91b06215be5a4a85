package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityDistance;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/** What a session of a kind may hold in its week, and the least that is worth planning. */
enum UsefulDose {
    THRESHOLD(8),
    INTERVAL(6),
    REPETITION(0),
    MARATHON(15);

    private static final int REPETITION_METRES = 800;
    private static final double UNKNOWN_PACE = 360;

    private final int minutes;

    UsefulDose(int minutes) {
        this.minutes = minutes;
    }

    double metresOf(Workout workout) {
        return switch (this) {
            case THRESHOLD -> QualityDistance.threshold(workout);
            case INTERVAL -> QualityDistance.interval(workout);
            case REPETITION -> QualityDistance.repetition(workout);
            case MARATHON -> workout.metresAt(Intensity.MARATHON);
        };
    }

    double cap(PlanInContext plan, LocalDate monday) {
        QualityLimits limits = new QualityLimits(plan.timeline().weeklyMetres(monday));
        return switch (this) {
            case THRESHOLD -> limits.thresholdMetres();
            case INTERVAL -> limits.intervalMetres();
            case REPETITION -> limits.repetitionMetres();
            case MARATHON -> limits.marathonMetres();
        };
    }

    double least(PlanInContext plan) {
        return this == REPETITION ? REPETITION_METRES : minutes * 60 / secondsPerKilometre(plan) * 1000;
    }

    /** Whether the week's cap leaves a dose worth planning, the 800 m of easy repetitions passed. */
    boolean isPossible(PlanInContext plan, LocalDate monday) {
        return cap(plan, monday) > least(plan) * 1.1;
    }

    private double secondsPerKilometre(PlanInContext plan) {
        Double vdot = plan.request().fitness().vdot();
        if (vdot == null) {
            return UNKNOWN_PACE;
        }
        TrainingPaces paces = TrainingPaces.of(Vdot.nearest(vdot));
        return switch (this) {
            case THRESHOLD -> paces.threshold().secondsPerKilometre();
            case INTERVAL -> paces.interval().secondsPerKilometre();
            case REPETITION -> paces.repetition().secondsPerKilometre();
            case MARATHON -> paces.marathon().secondsPerKilometre();
        };
    }
}
