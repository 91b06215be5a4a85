package org.runningcoach.imports.garmin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.SkipReason;
import org.runningcoach.imports.rows.Cell;
import org.runningcoach.imports.rows.Plausibility;
import org.runningcoach.imports.rows.UnreadableCell;
import org.runningcoach.imports.values.DurationText;
import org.runningcoach.imports.values.NumberStyle;

/**
 * The distance of one run, settled by its pace. Track runs come in metres whatever the account's unit, and an edited cell may be in
 * the other number style: of these readings the first that makes duration / distance the pace within 2 % is taken.
 *
 * @param metres null when the device had none
 * @param disagrees whether no reading fits the pace, so that distance and duration were kept as they stand
 */
record RunDistance(@Nullable Double metres, boolean disagrees) {

    private static final RunDistance NONE = new RunDistance(null, false);
    private static final double TOLERANCE = 0.02;
    private static final double YARD = 0.9144;
    /** Below this the two decimals of the distance are too coarse for the check. */
    private static final double LEAST_CHECKED_METRES = 200;
    /** A track distance at or above this is no count of kilometres or miles unless its pace says so. */
    private static final double LEAST_METRES_ON_TRACK = 100;

    static RunDistance of(GarminRow row, double seconds, DistanceUnit unit, NumberStyle style) throws UnreadableCell {
        Cell cell = row.cell(GarminColumn.DISTANCE);
        if (cell.isMissing()) {
            return NONE;
        }
        List<Double> readings = readings(cell, unit, style);
        Surface surface = row.type().surface();
        if (readings.getFirst() == 0 && surface == Surface.TREADMILL) {
            return NONE;
        }
        Double pace = pace(row.text(GarminColumn.PACE), style);
        double stated = readings.getFirst();
        if (pace == null) {
            return new RunDistance(withoutPace(readings, surface, seconds, unit), false);
        }
        for (double metres : readings) {
            double paceOfReading = seconds / metres * unit.toMetres(1);
            if (metres > 0 && Math.abs(paceOfReading - pace) <= TOLERANCE * pace) {
                return new RunDistance(metres, false);
            }
        }
        return new RunDistance(stated, stated >= LEAST_CHECKED_METRES);
    }

    /** The metres the cell may stand for, the most likely first. */
    private static List<Double> readings(Cell cell, DistanceUnit unit, NumberStyle style) throws UnreadableCell {
        List<Double> readings = new ArrayList<>();
        Double value = style.read(cell.text());
        if (value != null) {
            readings.add(unit.toMetres(value));
            readings.add(value);
            if (unit == DistanceUnit.MILE) {
                readings.add(DistanceUnit.toTheMillimetre(value * YARD));
            }
        }
        Double edited = style.other().read(cell.text());
        if (edited != null && !edited.equals(value)) {
            readings.add(unit.toMetres(edited));
        }
        if (readings.isEmpty()) {
            throw cell.refused(SkipReason.UNREADABLE_NUMBER);
        }
        return readings;
    }

    /** Seconds per unit, null when missing: {@code m:ss} is a pace, a decimal is a speed. */
    private static @Nullable Double pace(String text, NumberStyle style) {
        Double seconds = DurationText.seconds(text);
        if (seconds == null) {
            Double speed = style.readEither(text);
            seconds = speed == null || speed <= 0 ? null : Double.valueOf(3600 / speed);
        }
        return seconds == null || seconds <= 0 ? null : seconds;
    }

    private static double withoutPace(List<Double> readings, Surface surface, double seconds, DistanceUnit unit) {
        double stated = readings.getFirst();
        boolean metres = surface == Surface.TRACK
                && stated >= unit.toMetres(LEAST_METRES_ON_TRACK)
                && Plausibility.isTooFast(stated, seconds);
        return metres ? readings.get(1) : stated;
    }
}
