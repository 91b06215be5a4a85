package org.runningcoach.domain.fitness.load;

import org.jspecify.annotations.Nullable;

/** The speed on the flat that would have cost the same energy as a hilly run, in m/min. */
public final class GradeAdjustedSpeed {

    private GradeAdjustedSpeed() {}

    /** The adjusted speed of a run; the plain one when its climb is not known. */
    public static double metresPerMinute(
            double metres, double seconds, @Nullable Double ascentMetres, @Nullable Double descentMetres) {
        return flatMetres(metres, ascentMetres, descentMetres) / (seconds / 60);
    }

    /**
     * The flat distance of the same cost. A summary tells only totals, so the run is taken to climb and to fall at one
     * gradient; steeper hills between flat parts cost more, hence the result errs on the slow side. A missing descent is taken
     * to equal the climb, as on a loop.
     */
    public static double flatMetres(double metres, @Nullable Double ascentMetres, @Nullable Double descentMetres) {
        if (ascentMetres == null) {
            return metres;
        }
        double descent = descentMetres == null ? ascentMetres : descentMetres;
        double vertical = ascentMetres + descent;
        if (vertical <= 0) {
            return metres;
        }
        double gradient = vertical / metres;
        double uphill = ascentMetres / vertical;
        return metres * (uphill * GradientCost.factor(gradient) + (1 - uphill) * GradientCost.factor(-gradient));
    }
}
