package org.runningcoach.domain.plan.weeks;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * In what a school counts running volume: Daniels in metres, Koop in seconds, because terrain changes pace, and Pfaff in seconds of all sessions on
 * foot, walking between sprints included.
 */
public enum VolumeMeasure {
    METRES(DayTotals::metres, 25_000, 1_000),
    SECONDS(DayTotals::seconds, 180 * 60, 6 * 60);

    private final ToDoubleFunction<DayTotals> amount;
    private final double low;
    private final double trifle;

    VolumeMeasure(ToDoubleFunction<DayTotals> amount, double low, double trifle) {
        this.amount = amount;
        this.low = low;
        this.trifle = trifle;
    }

    public static VolumeMeasure of(Methodology methodology) {
        return methodology == Methodology.DANIELS ? METRES : SECONDS;
    }

    public double of(DayTotals day) {
        return amount.applyAsDouble(day);
    }

    /** Up to this much a week neither growth over four weeks (P10) nor recovery weeks (P21) are asked for: 25 km or 180 minutes. */
    public double low() {
        return low;
    }

    /** Below this weekly volume there is no level to return to. */
    double trifle() {
        return trifle;
    }

    /** So many minutes of easy running. */
    double ofMinutes(double minutes, double easySecondsPerKilometre) {
        return this == SECONDS ? minutes * 60 : minutes * 60 / easySecondsPerKilometre * 1000;
    }

    /** So many metres of easy running. */
    double ofMetres(double metres, double easySecondsPerKilometre) {
        return this == SECONDS ? metres / 1000 * easySecondsPerKilometre : metres;
    }

    /** The metres of easy running that a volume stands for. */
    double inMetres(double volume, double easySecondsPerKilometre) {
        return this == SECONDS ? volume / easySecondsPerKilometre * 1000 : volume;
    }

    /** A volume in the words of a finding. */
    public String text(double volume) {
        return String.format(
                Locale.ROOT, this == SECONDS ? "%.1f min" : "%.2f km", this == SECONDS ? volume / 60 : volume / 1000);
    }
}
