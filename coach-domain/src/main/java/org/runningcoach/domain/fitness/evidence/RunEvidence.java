package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.fitness.load.GradeAdjustedSpeed;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.log.model.Recording;

/** Reads a recorded run for what it shows of the fitness index. */
public final class RunEvidence {

    private static final double STEEPEST_NET = 0.010;
    private static final double FLAT_UP_TO = 0.010;
    private static final double HARD_PERCENT = 85;

    /** A recording shorter than this share of the official distance is not of that race; a choice of this project. */
    private static final double LEAST_OF_THE_COURSE = 0.90;

    private RunEvidence() {}

    /**
     * A race by its official distance and time: conclusive on a flat course, a lower bound by grade-adjusted distance on a hilly
     * one, nothing where start and finish differ by 10 m per kilometre or the recording cannot be of it.
     */
    public static Optional<Performance> ofRace(Recording run, double officialMetres, double officialSeconds) {
        Set<Disqualification> reasons = Disqualification.of(run);
        reasons.remove(Disqualification.PAUSED);
        reasons.remove(Disqualification.TOO_SHORT);
        Double recorded = run.metres();
        if (!reasons.isEmpty() || recorded == null || recorded < LEAST_OF_THE_COURSE * officialMetres) {
            return Optional.empty();
        }
        double net = Disqualification.netFall(run.ascentMetres(), run.descentMetres(), recorded);
        if (StrictMath.abs(net) >= STEEPEST_NET) {
            return Optional.empty();
        }
        double metres = officialMetres * flatShare(run, recorded);
        return performance(run, VdotSource.RACE, metres, officialSeconds, isFlat(run, recorded));
    }

    /** A solo time trial over 3 to 10 km or for 10 to 40 minutes. */
    public static Optional<Performance> ofTimeTrial(Recording run) {
        Set<Disqualification> reasons = Disqualification.of(run);
        reasons.remove(Disqualification.TOO_SHORT);
        Double metres = run.metres();
        if (!reasons.isEmpty() || metres == null) {
            return Optional.empty();
        }
        boolean byDistance = metres >= 3_000 && metres <= 10_000;
        boolean byTime = run.seconds() >= 600 && run.seconds() <= 2_400;
        return byDistance || byTime
                ? performance(run, VdotSource.TIME_TRIAL, flatMetres(run, metres), passed(run), isFlat(run, metres))
                : Optional.empty();
    }

    /** What a training run shows: a best effort, a reading by heart rate, both or nothing. */
    public static List<Performance> ofTraining(Recording run, @Nullable MaximumHeartRate maximum) {
        Double metres = run.metres();
        if (metres == null || !Disqualification.of(run).isEmpty()) {
            return List.of();
        }
        List<Performance> shown = new ArrayList<>();
        bestEffort(run, metres, maximum).ifPresent(shown::add);
        heartRate(run, metres, maximum).ifPresent(shown::add);
        return List.copyOf(shown);
    }

    /** The whole run counts as one continuous segment; conclusive when its mean heart rate reached 85 % of the maximum. */
    private static Optional<Performance> bestEffort(Recording run, double metres, @Nullable MaximumHeartRate maximum) {
        Integer heartRate = run.averageHeartRate();
        boolean measured = heartRate != null && maximum != null;
        if (heartRate != null && maximum != null && maximum.percentOf(heartRate) < HARD_PERCENT) {
            return Optional.empty();
        }
        return performance(run, VdotSource.BEST_EFFORT, flatMetres(run, metres), passed(run), measured);
    }

    private static Optional<Performance> heartRate(Recording run, double metres, @Nullable MaximumHeartRate maximum) {
        Integer heartRate = run.averageHeartRate();
        if (heartRate == null || maximum == null) {
            return Optional.empty();
        }
        double speed =
                GradeAdjustedSpeed.metresPerMinute(metres, run.seconds(), run.ascentMetres(), run.descentMetres());
        SteadyRun steady = SteadyRun.summarised(run.seconds() / 60, speed, heartRate);
        return steady.vdot(maximum)
                .map(vdot -> new Performance(day(run), VdotSource.HEART_RATE, vdot, steady.isFullyKnown()));
    }

    private static Optional<Performance> performance(
            Recording run, VdotSource source, double metres, double seconds, boolean conclusive) {
        return Vdot.ofRace(metres, seconds).map(vdot -> new Performance(day(run), source, vdot, conclusive));
    }

    private static LocalDate day(Recording run) {
        return run.start().toLocalDate();
    }

    /** Pauses count: a lower bound must not profit from them. */
    private static double passed(Recording run) {
        Double elapsed = run.elapsedSeconds();
        return elapsed == null ? run.seconds() : StrictMath.max(elapsed, run.seconds());
    }

    private static double flatMetres(Recording run, double metres) {
        return metres * flatShare(run, metres);
    }

    private static double flatShare(Recording run, double metres) {
        return isFlat(run, metres)
                ? 1
                : GradeAdjustedSpeed.flatMetres(metres, run.ascentMetres(), run.descentMetres()) / metres;
    }

    /** Watches count some climb on any road, so up to 10 m per kilometre either way is flat. */
    private static boolean isFlat(Recording run, double metres) {
        return isAtMost(run.ascentMetres(), FLAT_UP_TO * metres) && isAtMost(run.descentMetres(), FLAT_UP_TO * metres);
    }

    private static boolean isAtMost(@Nullable Double value, double most) {
        return value == null || value <= most;
    }
}
