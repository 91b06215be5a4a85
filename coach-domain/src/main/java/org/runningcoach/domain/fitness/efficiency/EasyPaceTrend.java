package org.runningcoach.domain.fitness.efficiency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.fitness.pace.Pace;

/**
 * Easy pace at one and the same heart rate, four weeks against the four before. The comparison is a choice of this project; two
 * runs in each half are the least it says anything about.
 *
 * @param heartRate the mean of both halves, in beats per minute
 * @param before the pace of the earlier four weeks at that heart rate
 * @param recent the pace of the last four weeks at that heart rate
 */
public record EasyPaceTrend(double heartRate, Pace before, Pace recent) {

    private static final int HALF_DAYS = 28;
    private static final int FEWEST_RUNS = 2;

    public static Optional<EasyPaceTrend> of(List<EasyRun> runs, LocalDate today) {
        List<EasyRun> recent = between(runs, today.minusDays(HALF_DAYS), today);
        List<EasyRun> before = between(runs, today.minusDays(2 * HALF_DAYS), today.minusDays(HALF_DAYS));
        if (recent.size() < FEWEST_RUNS || before.size() < FEWEST_RUNS) {
            return Optional.empty();
        }
        double heartRate = (meanHeartRate(before) + meanHeartRate(recent)) / 2;
        return Optional.of(new EasyPaceTrend(heartRate, paceAt(heartRate, before), paceAt(heartRate, recent)));
    }

    /** Seconds per kilometre gained (positive: faster now) at the same heart rate. */
    public double secondsGained() {
        return before.secondsPerKilometre() - recent.secondsPerKilometre();
    }

    private static List<EasyRun> between(List<EasyRun> runs, LocalDate after, LocalDate until) {
        return runs.stream()
                .filter(run -> run.date().isAfter(after) && !run.date().isAfter(until))
                .toList();
    }

    private static double meanHeartRate(List<EasyRun> runs) {
        return beats(runs) / minutes(runs);
    }

    private static Pace paceAt(double heartRate, List<EasyRun> runs) {
        double metres = runs.stream()
                .mapToDouble(run -> run.metresPerMinute() * run.minutes())
                .sum();
        return Pace.ofSpeed(heartRate * metres / beats(runs));
    }

    private static double beats(List<EasyRun> runs) {
        return runs.stream()
                .mapToDouble(run -> run.averageHeartRate() * run.minutes())
                .sum();
    }

    private static double minutes(List<EasyRun> runs) {
        return runs.stream().mapToDouble(EasyRun::minutes).sum();
    }
}
