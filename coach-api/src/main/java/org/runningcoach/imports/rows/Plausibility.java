package org.runningcoach.imports.rows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.imports.model.SkipReason;

/** The limits beyond which a value is no recording of a person: the row is refused, or the value dropped and doubted. */
public final class Plausibility {

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final double LONGEST_METRES = 500_000;
    private static final double LONGEST_SECONDS = 7 * 86_400;
    private static final double FASTEST_SECONDS_A_KILOMETRE = 120;
    private static final int LOWEST_HEART_RATE = 25;
    private static final int HIGHEST_HEART_RATE = 240;

    private Plausibility() {}

    public static void checkStart(LocalDateTime start, LocalDate today, Cell cell) throws UnreadableCell {
        if (start.toLocalDate().isAfter(today.plusDays(1))) {
            throw cell.refused(SkipReason.START_AFTER_TOMORROW);
        }
        if (start.toLocalDate().isBefore(FIRST_DAY)) {
            throw cell.refused(SkipReason.START_BEFORE_1970);
        }
    }

    public static void checkDuration(double seconds, Cell cell) throws UnreadableCell {
        if (seconds <= 0) {
            throw cell.refused(SkipReason.DURATION_NOT_POSITIVE);
        }
        if (seconds > LONGEST_SECONDS) {
            throw cell.refused(SkipReason.DURATION_TOO_LONG);
        }
    }

    public static void checkDistance(double metres, Cell cell) throws UnreadableCell {
        if (metres <= 0) {
            throw cell.refused(SkipReason.DISTANCE_NOT_POSITIVE);
        }
        if (metres > LONGEST_METRES) {
            throw cell.refused(SkipReason.DISTANCE_TOO_LONG);
        }
    }

    /** Whether the average is faster than anyone has run even a few hundred metres. */
    public static boolean isTooFast(double metres, double seconds) {
        return seconds * 1000 < FASTEST_SECONDS_A_KILOMETRE * metres;
    }

    /** The beats per minute; one outside 25 to 240 is dropped and noted among the doubts. */
    public static @Nullable Integer heartRate(@Nullable Double beats, Set<Doubt> doubts) {
        if (beats == null) {
            return null;
        }
        if (beats < LOWEST_HEART_RATE || beats > HIGHEST_HEART_RATE) {
            doubts.add(Doubt.HEART_RATE_DROPPED);
            return null;
        }
        return Math.toIntExact(Math.round(beats));
    }

    /**
     * A second duration beside the timer's: null unless it lies between the two given ones, one per cent and a second aside.
     * Rows glued from exports of other years carry something else in its column.
     */
    public static @Nullable Double between(@Nullable Double seconds, double least, double most) {
        boolean fits = seconds != null
                && seconds > 0
                && seconds <= LONGEST_SECONDS
                && seconds >= least * 0.99 - 1
                && seconds <= most * 1.01 + 1;
        return fits ? seconds : null;
    }
}
