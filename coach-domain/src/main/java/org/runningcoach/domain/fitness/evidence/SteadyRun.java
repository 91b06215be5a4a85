package org.runningcoach.domain.fitness.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.fitness.heart.OxygenByHeartRate;
import org.runningcoach.domain.fitness.vdot.OxygenCost;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * A steady run read for its speed at its heart rate. What a summary does not tell is absent: it does not disqualify the run, but
 * the reading is then no more than indicative.
 *
 * @param minutes its length
 * @param metresPerMinute grade-adjusted speed
 * @param averageHeartRate beats per minute, from the tenth minute on where the source has minutes
 * @param decouplingPercent see {@link org.runningcoach.domain.fitness.efficiency.AerobicEfficiency}
 * @param temperature in °C
 * @param altitudeMetres above the sea
 * @param heartRateCoverage share of the time with a heart rate, 0 to 1
 * @param paceVariation coefficient of variation of the pace, 0 to 1
 */
public record SteadyRun(
        double minutes,
        double metresPerMinute,
        double averageHeartRate,
        @Nullable Double decouplingPercent,
        @Nullable Double temperature,
        @Nullable Double altitudeMetres,
        @Nullable Double heartRateCoverage,
        @Nullable Double paceVariation) {

    /** A run of which only the summary is known. */
    public static SteadyRun summarised(double minutes, double metresPerMinute, double averageHeartRate) {
        return new SteadyRun(minutes, metresPerMinute, averageHeartRate, null, null, null, null, null);
    }

    /**
     * The index that uses the oxygen of this speed at the share of the maximum that this heart rate means (Swain et al. 1994);
     * none when the run does not qualify, or the maximum was not measured.
     */
    public Optional<Vdot> vdot(MaximumHeartRate maximum) {
        double percent = maximum.percentOf(averageHeartRate);
        if (!maximum.measured() || percent < 65 || percent > 92 || !qualifies()) {
            return Optional.empty();
        }
        double estimate = OxygenCost.atSpeed(metresPerMinute) / (OxygenByHeartRate.oxygenPercent(percent) / 100);
        return estimate < Vdot.LOWEST.value() || estimate > Vdot.HIGHEST.value()
                ? Optional.empty()
                : Optional.of(new Vdot(estimate));
    }

    /** Whether everything that can disturb the reading is known. */
    public boolean isFullyKnown() {
        return decouplingPercent != null
                && temperature != null
                && altitudeMetres != null
                && heartRateCoverage != null
                && paceVariation != null;
    }

    private boolean qualifies() {
        return minutes >= 20
                && minutes <= 120
                && (decouplingPercent == null || decouplingPercent < 7)
                && (temperature == null || temperature <= 22)
                && (altitudeMetres == null || altitudeMetres < 1_000)
                && (heartRateCoverage == null || heartRateCoverage > 0.95)
                && (paceVariation == null || paceVariation < 0.10);
    }
}
