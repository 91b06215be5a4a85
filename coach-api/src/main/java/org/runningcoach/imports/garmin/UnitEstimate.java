package org.runningcoach.imports.garmin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.values.DurationText;
import org.runningcoach.imports.values.NumberStyle;

/**
 * The unit of the distances, which no export states: cadence x minutes x stride / distance has a median near 1000 in kilometre
 * files and near 1609 in mile files, because the stride is in metres in both.
 *
 * @param k the median, null when no run has the four measures
 * @param unit the unit it shows, null when it shows none or rests on fewer than three runs
 */
record UnitEstimate(@Nullable Double k, @Nullable DistanceUnit unit) {

    private static final int LEAST_RUNS = 3;
    private static final double LEAST_CADENCE = 100;
    private static final double LEAST_STRIDE = 0.3;
    private static final double LEAST_DISTANCE = 0.5;

    static UnitEstimate of(List<GarminRow> rows, NumberStyle style) {
        List<Double> ratios = new ArrayList<>();
        for (GarminRow row : rows) {
            Double ratio = row.type().isRun() ? ratio(row, style) : null;
            if (ratio != null) {
                ratios.add(ratio);
            }
        }
        if (ratios.isEmpty()) {
            return new UnitEstimate(null, null);
        }
        Collections.sort(ratios);
        double median = (ratios.get((ratios.size() - 1) / 2) + ratios.get(ratios.size() / 2)) / 2;
        return new UnitEstimate(median, ratios.size() < LEAST_RUNS ? null : shownBy(median));
    }

    private static @Nullable DistanceUnit shownBy(double median) {
        if (median >= 900 && median <= 1150) {
            return DistanceUnit.KILOMETRE;
        }
        return median >= 1450 && median <= 1750 ? DistanceUnit.MILE : null;
    }

    private static @Nullable Double ratio(GarminRow row, NumberStyle style) {
        Double cadence = style.readEither(row.text(GarminColumn.CADENCE));
        Double stride = style.readEither(row.text(GarminColumn.STRIDE));
        Double distance = style.readEither(row.text(GarminColumn.DISTANCE));
        Double seconds = DurationText.seconds(row.text(GarminColumn.DURATION));
        if (cadence == null || stride == null || distance == null || seconds == null) {
            return null;
        }
        boolean telling = cadence > LEAST_CADENCE && stride > LEAST_STRIDE && distance > LEAST_DISTANCE && seconds > 0;
        return telling ? cadence * (seconds / 60) * stride / distance : null;
    }
}
