package org.runningcoach.imports.strava;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.model.SkipReason;
import org.runningcoach.imports.rows.Cell;
import org.runningcoach.imports.rows.CrossTraining;
import org.runningcoach.imports.rows.Plausibility;
import org.runningcoach.imports.rows.UnreadableCell;
import org.runningcoach.imports.values.NumberStyle;
import org.runningcoach.imports.values.PlainText;
import org.runningcoach.imports.values.Start;
import org.runningcoach.imports.values.StartGrammar;

/** Turns the rows of one Strava export into recordings. */
record StravaRowReader(StartGrammar starts, NumberStyle style, ReadOptions options) {

    private static final int LEGS = 2;
    private static final double SAME_SHARE = 0.02;
    private static final double SAME_METRES = 10;

    Recording read(StravaRow row) throws UnreadableCell {
        Cell type = row.cell(StravaColumn.TYPE);
        if (type.isMissing() && !row.type().isRun()) {
            throw type.refused(SkipReason.TYPE_MISSING);
        }
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        LocalDateTime start = start(row.cell(StravaColumn.DATE), doubts);
        double elapsed = seconds(row.cell(StravaColumn.ELAPSED_TIME));
        return row.type().isRun()
                ? run(row, start, elapsed, doubts)
                : CrossTraining.of(start, type.text(), elapsed, doubts);
    }

    private Recording run(StravaRow row, LocalDateTime start, double elapsed, Set<Doubt> doubts) throws UnreadableCell {
        Double metres = metres(row);
        if (metres != null && Plausibility.isTooFast(metres, elapsed)) {
            doubts.add(Doubt.IMPLAUSIBLE_SPEED);
        }
        Double perLeg = recorded(row.cell(StravaColumn.CADENCE));
        return new Recording(
                start,
                Sport.RUNNING,
                row.type().surface(),
                PlainText.of(row.cell(StravaColumn.TYPE).text(), PlainText.LONGEST_QUOTE),
                PlainText.of(row.cell(StravaColumn.NAME).text(), PlainText.LONGEST_TITLE),
                metres,
                elapsed,
                Plausibility.between(recorded(row.cell(StravaColumn.MOVING_TIME)), 0, elapsed),
                elapsed,
                Plausibility.heartRate(recorded(row.cell(StravaColumn.AVERAGE_HEART_RATE)), doubts),
                Plausibility.heartRate(recorded(row.cell(StravaColumn.MAXIMUM_HEART_RATE)), doubts),
                perLeg == null ? null : Double.valueOf(LEGS * perLeg),
                climb(row.cell(StravaColumn.ELEVATION_GAIN)),
                climb(row.cell(StravaColumn.ELEVATION_LOSS)),
                List.copyOf(doubts));
    }

    private LocalDateTime start(Cell cell, Set<Doubt> doubts) throws UnreadableCell {
        Start utc = starts.read(cell.text());
        if (utc == null) {
            throw cell.refused(SkipReason.UNREADABLE_DATE);
        }
        if (!utc.withSeconds()) {
            doubts.add(Doubt.START_WITHOUT_SECONDS);
        }
        LocalDateTime local = utc.clock()
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(options.zone())
                .toLocalDateTime();
        Plausibility.checkStart(local, options.today(), cell);
        return local;
    }

    private double seconds(Cell cell) throws UnreadableCell {
        Double seconds = NumberStyle.POINT.readEither(cell.text());
        if (seconds == null && !cell.isMissing()) {
            throw cell.refused(SkipReason.UNREADABLE_DURATION);
        }
        double duration = seconds == null ? 0 : seconds;
        Plausibility.checkDuration(duration, cell);
        return duration;
    }

    /** The distance as the site shows it, unless the recorded one says that it is in another unit. */
    private @Nullable Double metres(StravaRow row) throws UnreadableCell {
        Cell cell = row.cell(StravaColumn.DISTANCE);
        Double kilometres = distance(cell, style);
        Double recorded = distance(row.metresCell(), NumberStyle.POINT);
        Double metres = recorded;
        if (kilometres != null && (recorded == null || isSameDistance(kilometres, recorded))) {
            metres = DistanceUnit.KILOMETRE.toMetres(kilometres);
        }
        if (metres == null || (metres == 0 && row.type().surface() == Surface.TREADMILL)) {
            return null;
        }
        Plausibility.checkDistance(metres, cell);
        return metres;
    }

    /** Some exports repeat the kilometres in the column of the metres. */
    private static boolean isSameDistance(double kilometres, double recorded) {
        double metres = DistanceUnit.KILOMETRE.toMetres(kilometres);
        boolean repeated = Math.abs(recorded - kilometres) <= SAME_SHARE * kilometres;
        return repeated || Math.abs(recorded - metres) <= Math.max(SAME_METRES, SAME_SHARE * metres);
    }

    private static @Nullable Double distance(Cell cell, NumberStyle style) throws UnreadableCell {
        Double distance = style.readEither(cell.text());
        if (distance == null && !cell.isMissing()) {
            throw cell.refused(SkipReason.UNREADABLE_NUMBER);
        }
        return distance;
    }

    private static @Nullable Double recorded(Cell cell) throws UnreadableCell {
        return cell.numberAboveZero(NumberStyle.POINT);
    }

    private static @Nullable Double climb(Cell cell) throws UnreadableCell {
        Double climb = cell.number(NumberStyle.POINT);
        return climb == null || climb < 0 ? null : climb;
    }
}
