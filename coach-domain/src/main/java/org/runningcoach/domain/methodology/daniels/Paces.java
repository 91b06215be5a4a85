package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.HalfUp;
import org.runningcoach.domain.fitness.heart.HeartRateZone;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.TimedSegments;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.PaceRange;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.Workout;

/**
 * How fast each intensity is for one athlete. With a fitness index the paces are targets; without one they only estimate distances, from the
 * pace the athlete calls easy or 7:30/km, and effort is the target.
 */
final class Paces implements TimedSegments {

    /** Easy pace of an athlete of whom nothing is known, in seconds per kilometre. */
    static final double UNKNOWN_EASY = 450;

    /** Walking in a run/walk session, in seconds per kilometre. */
    private static final double WALK = 660;

    private static final int ROUNDED_SECONDS = 600;

    private final @Nullable TrainingPaces paces;
    private final double easy;
    private final double slow;
    private final HeartRateZones heart;

    Paces(@Nullable Vdot vdot, @Nullable Integer easyPace, HeartRateZones heart) {
        this.heart = heart;
        if (vdot == null) {
            paces = null;
            easy = easyPace == null ? UNKNOWN_EASY : easyPace;
            slow = easy;
        } else {
            paces = TrainingPaces.of(vdot);
            easy = (paces.easySlow().secondsPerKilometre() + paces.easyFast().secondsPerKilometre()) / 2;
            slow = paces.easySlow().secondsPerKilometre();
        }
    }

    static Paces of(PlanRequest request) {
        Double vdot = request.fitness().vdot();
        return new Paces(
                vdot == null ? null : Vdot.nearest(vdot),
                request.profile().background().easyPace(),
                HeartRateZones.of(request.profile(), request.profile().ageOn(request.today())));
    }

    /** Whether paces are known; without them every session goes by effort. */
    boolean known() {
        return paces != null;
    }

    /** Seconds per kilometre to reckon with. */
    double of(Intensity intensity) {
        return switch (intensity) {
            case MARATHON -> paces == null ? easy * 0.87 : paces.marathon().secondsPerKilometre();
            case THRESHOLD -> paces == null ? easy * 0.81 : paces.threshold().secondsPerKilometre();
            case INTERVAL, HARD ->
                paces == null ? easy * 0.75 : paces.interval().secondsPerKilometre();
            case REPETITION, HILL, STRIDE ->
                paces == null ? easy * 0.69 : paces.repetition().secondsPerKilometre();
            case RECOVERY -> slow * 1.15;
            case WALK -> WALK;
            default -> easy;
        };
    }

    double minutesOf(double metres, Intensity intensity) {
        return metres * of(intensity) / 60_000;
    }

    /** As much easy running as a day holds, neither longer nor farther. */
    int easyMinutes(DraftDay<Proposal> day) {
        return StrictMath.min(day.minutes(), (int) minutesOf(day.totals().metres(), Intensity.EASY));
    }

    double metresIn(double minutes, Intensity intensity) {
        return minutes * 60_000 / of(intensity);
    }

    /** A stretch that ends by the clock; easy running of ten minutes or more is reckoned to 100 m, the rest down to the metre. */
    @Override
    public Segment timed(Role role, Intensity intensity, int seconds) {
        double metres = intensity == Intensity.REST ? 0 : seconds * 1000.0 / of(intensity);
        int shown = intensity == Intensity.EASY && seconds >= ROUNDED_SECONDS
                ? 100 * HalfUp.toWhole(metres / 100)
                : (int) metres;
        return new Segment(role, intensity, Measure.TIME, seconds, shown, target(intensity));
    }

    /** A stretch that ends at a distance. */
    Segment over(Role role, Intensity intensity, int metres) {
        int seconds = HalfUp.toWhole(metres * of(intensity) / 1000);
        return new Segment(role, intensity, Measure.DISTANCE, seconds, metres, target(intensity));
    }

    /** The same session at these paces; a race keeps its own. */
    Workout renewed(Workout workout) {
        List<Step> steps = workout.steps().stream()
                .map(step -> new Step(
                        step.times(),
                        step.segments().stream().map(this::renewed).toList()))
                .toList();
        return new Workout(
                workout.date(), workout.type(), workout.methodology(), workout.purpose(), workout.reason(), steps);
    }

    private Segment renewed(Segment segment) {
        if (segment.intensity().isRace() || target(segment.intensity()).equals(segment.target())) {
            return segment;
        }
        return segment.measure() == Measure.TIME
                ? timed(segment.role(), segment.intensity(), segment.seconds())
                : over(segment.role(), segment.intensity(), segment.metres());
    }

    private Target target(Intensity intensity) {
        return switch (intensity) {
            case EASY -> new Target(easyRange(), heart.range(HeartRateZone.EASY), 2, 3);
            case MARATHON -> new Target(at(intensity), heart.range(HeartRateZone.MARATHON), 5, 5);
            case THRESHOLD -> new Target(at(intensity), heart.range(HeartRateZone.THRESHOLD), 6, 7);
            case INTERVAL -> new Target(at(intensity), heart.range(HeartRateZone.INTERVAL), 8, 9);
            case HARD -> new Target(null, heart.range(HeartRateZone.INTERVAL), 8, 9);
            case REPETITION, HILL -> new Target(at(intensity), null, 7, 8);
            case STRIDE -> new Target(null, null, 4, 5);
            case REST -> new Target(null, null, 0, 0);
            case WALK -> new Target(null, null, 1, 2);
            default -> new Target(null, null, 1, 2);
        };
    }

    private @Nullable PaceRange at(Intensity intensity) {
        if (paces == null) {
            return null;
        }
        int pace = HalfUp.toWhole(of(intensity));
        return new PaceRange(pace, pace);
    }

    private @Nullable PaceRange easyRange() {
        return paces == null
                ? null
                : new PaceRange(
                        paces.easyFast().perKilometre(), paces.easySlow().perKilometre());
    }
}
