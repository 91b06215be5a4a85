package org.runningcoach.imports.garmin;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.model.SkipReason;
import org.runningcoach.imports.rows.Cell;
import org.runningcoach.imports.rows.CrossTraining;
import org.runningcoach.imports.rows.Plausibility;
import org.runningcoach.imports.rows.UnreadableCell;
import org.runningcoach.imports.values.DurationText;
import org.runningcoach.imports.values.NumberStyle;
import org.runningcoach.imports.values.PlainText;
import org.runningcoach.imports.values.Start;
import org.runningcoach.imports.values.StartGrammar;

/** Turns the rows of one file into recordings, once the file has told its dates, its unit and its numbers. */
record RowReader(StartGrammar starts, DistanceUnit unit, NumberStyle style, ReadOptions options) {

    Recording read(GarminRow row) throws UnreadableCell {
        Cell type = row.cell(GarminColumn.TYPE);
        if (type.isMissing() && !row.type().isRun()) {
            throw type.refused(SkipReason.TYPE_MISSING);
        }
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Start start = start(row.cell(GarminColumn.DATE));
        if (!start.withSeconds()) {
            doubts.add(Doubt.START_WITHOUT_SECONDS);
        }
        double seconds = seconds(row.cell(GarminColumn.DURATION));
        return row.type().isRun()
                ? run(row, start.clock(), seconds, doubts)
                : CrossTraining.of(start.clock(), type.text(), seconds, doubts);
    }

    private Recording run(GarminRow row, LocalDateTime start, double seconds, Set<Doubt> doubts) throws UnreadableCell {
        RunDistance distance = RunDistance.of(row, seconds, unit, style);
        if (distance.metres() != null) {
            Plausibility.checkDistance(distance.metres(), row.cell(GarminColumn.DISTANCE));
            if (Plausibility.isTooFast(distance.metres(), seconds)) {
                doubts.add(Doubt.IMPLAUSIBLE_SPEED);
            }
        }
        if (distance.disagrees()) {
            doubts.add(Doubt.PACE_DISAGREES);
        }
        Double elapsed =
                Plausibility.between(secondDuration(row, GarminColumn.ELAPSED_TIME), seconds, Double.MAX_VALUE);
        Double moving = Plausibility.between(
                secondDuration(row, GarminColumn.MOVING_TIME), 0, elapsed == null ? seconds : elapsed);
        return new Recording(
                start,
                Sport.RUNNING,
                row.type().surface(),
                PlainText.of(row.text(GarminColumn.TYPE), PlainText.LONGEST_QUOTE),
                PlainText.of(row.text(GarminColumn.TITLE), PlainText.LONGEST_TITLE),
                distance.metres(),
                seconds,
                moving,
                elapsed,
                Plausibility.heartRate(row.cell(GarminColumn.AVERAGE_HEART_RATE).numberAboveZero(style), doubts),
                Plausibility.heartRate(row.cell(GarminColumn.MAXIMUM_HEART_RATE).numberAboveZero(style), doubts),
                row.cell(GarminColumn.CADENCE).numberAboveZero(style),
                climb(row.cell(GarminColumn.ASCENT)),
                climb(row.cell(GarminColumn.DESCENT)),
                List.copyOf(doubts));
    }

    private Start start(Cell cell) throws UnreadableCell {
        Start start = starts.read(cell.text());
        if (start == null) {
            throw cell.refused(SkipReason.UNREADABLE_DATE);
        }
        Plausibility.checkStart(start.clock(), options.today(), cell);
        return start;
    }

    private static double seconds(Cell cell) throws UnreadableCell {
        Double seconds = DurationText.seconds(cell.text());
        if (seconds == null && !cell.isMissing()) {
            throw cell.refused(SkipReason.UNREADABLE_DURATION);
        }
        double duration = seconds == null ? 0 : seconds;
        Plausibility.checkDuration(duration, cell);
        return duration;
    }

    private static @Nullable Double secondDuration(GarminRow row, GarminColumn column) {
        return DurationText.seconds(row.text(column));
    }

    /** A climb of zero is one; below zero something else slid into the column. */
    private @Nullable Double climb(Cell cell) throws UnreadableCell {
        Double climb = cell.number(style);
        return climb == null || climb < 0 ? null : Double.valueOf(unit.climbToMetres(climb));
    }
}
