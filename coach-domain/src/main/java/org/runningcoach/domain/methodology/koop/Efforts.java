package org.runningcoach.domain.methodology.koop;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.methodology.drafting.TimedSegments;
import org.runningcoach.domain.plan.model.HeartRateRange;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Target;

/**
 * What each intensity asks for: an effort on the CR-10 scale, a heart rate where the maximum is measured, never a pace. The distances are estimates from easy
 * pace, the athlete's own or 7:30/km.
 */
record Efforts(double easy, @Nullable MaximumHeartRate maximum) implements TimedSegments {

    /** Easy pace of an athlete of whom nothing is known, in seconds per kilometre. */
    private static final double UNKNOWN_EASY = 450;

    private static final double WALK = 660;
    private static final double HIKE = 780;

    /** A metre of climb takes the time of eight metres on the flat: the terrain factor 1 + 0.008 per metre and kilometre (methodology 3.4). */
    private static final double FLAT_METRES_PER_METRE_CLIMBED = 8;

    static Efforts of(PlanRequest request) {
        Double vdot = request.fitness().vdot();
        Integer told = request.profile().background().easyPace();
        double easy = told == null ? UNKNOWN_EASY : told;
        if (vdot != null) {
            TrainingPaces paces = TrainingPaces.of(Vdot.nearest(vdot));
            easy = (paces.easySlow().secondsPerKilometre() + paces.easyFast().secondsPerKilometre()) / 2;
        }
        MaximumHeartRate maximum = MaximumHeartRate.of(
                request.profile().maximumHeartRate(), request.profile().ageOn(request.today()));
        boolean steers = maximum.measured() && !request.profile().heartRateUnreliable();
        return new Efforts(easy, steers ? maximum : null);
    }

    @Override
    public Segment timed(Role role, Intensity intensity, int seconds) {
        return climbing(role, intensity, seconds, 0);
    }

    /** A stretch that looks for so many metres of ascent. */
    Segment climbing(Role role, Intensity intensity, int seconds, int climb) {
        double metres = seconds * 1000.0 / pace(intensity) - FLAT_METRES_PER_METRE_CLIMBED * climb;
        Target effort = target(intensity);
        Target target = climb == 0
                ? effort
                : new Target(null, effort.heartRate(), effort.effortLow(), effort.effortHigh(), climb);
        return new Segment(role, intensity, Measure.TIME, seconds, (int) StrictMath.max(0, metres), target);
    }

    /** Seconds per kilometre on the flat to reckon with. */
    double pace(Intensity intensity) {
        return switch (intensity) {
            case STEADY_STATE -> 0.90 * easy;
            case TEMPO -> 0.84 * easy;
            case RUNNING_INTERVAL -> 0.77 * easy;
            case STRIDE -> 0.69 * easy;
            case RECOVERY -> 1.10 * easy;
            case HIKE -> HIKE;
            case WALK -> WALK;
            case RACE_ULTRA, RACE_MARATHON -> 1.15 * easy;
            default -> easy;
        };
    }

    /** Kilometres that so many minutes of endurance running come to, on a course that climbs so many metres in each of them. */
    double kilometres(double minutes, double climbRate) {
        return minutes * 60 / easy / (1 + FLAT_METRES_PER_METRE_CLIMBED / 1000 * climbRate);
    }

    private Target target(Intensity intensity) {
        return switch (intensity) {
            case RECOVERY -> new Target(null, heart(50, 70), 2, 2);
            case EASY -> new Target(null, heart(65, 79), 3, 3);
            case HIKE -> new Target(null, null, 3, 3);
            case STEADY_STATE -> new Target(null, heart(80, 88), 5, 5);
            case TEMPO -> new Target(null, heart(88, 93), 7, 7);
            case RUNNING_INTERVAL -> new Target(null, heart(93, 100), 8, 8);
            case STRIDE -> new Target(null, null, 4, 5);
            case REST -> new Target(null, null, 0, 0);
            case RACE_ULTRA, RACE_MARATHON -> new Target(null, null, 6, 6);
            default -> new Target(null, null, 1, 2);
        };
    }

    private @Nullable HeartRateRange heart(int lowPercent, int highPercent) {
        return maximum == null
                ? null
                : new HeartRateRange(
                        HalfUp.toWhole(maximum.beatsPerMinute() * lowPercent / 100.0),
                        HalfUp.toWhole(maximum.beatsPerMinute() * highPercent / 100.0));
    }
}
