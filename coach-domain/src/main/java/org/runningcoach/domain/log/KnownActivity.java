package org.runningcoach.domain.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.ActivityKey;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;

/**
 * What the log remembers of an activity to recognise it: as little as two {@code long}s hold, for a log grows over a whole career.
 *
 * @param metres distance to the metre, {@link #NO_DISTANCE} when the recording had none
 * @param centiseconds duration to the hundredth of a second
 * @param origin the number of the import it came with, from 1; {@link #BY_HAND} when entered
 * @param minuteOnly whether its start is known to the minute only
 * @param race whether the athlete marked it as a race
 * @param rated whether the athlete said how it felt
 * @param removed whether the athlete took it out; it is remembered so that no import brings it back
 */
record KnownActivity(
        ActivityKey key,
        int metres,
        int centiseconds,
        int origin,
        boolean minuteOnly,
        boolean race,
        boolean rated,
        boolean removed) {

    static final int BY_HAND = 0;
    static final int MAX_ORIGIN = (1 << 15) - 1;
    private static final int NO_DISTANCE = -1;

    private static final int METRES_BITS = 19;
    private static final int CENTISECONDS_BITS = 26;
    private static final int FLAG_BITS = 4;
    private static final int SPORT_SHIFT = 1;

    static KnownActivity of(Recording recording, int origin) {
        return new KnownActivity(
                ActivityKey.of(recording),
                recording.metres() == null ? NO_DISTANCE : (int) Math.round(recording.metres()),
                (int) Math.round(recording.seconds() * 100),
                origin,
                recording.doubts().contains(Doubt.START_WITHOUT_SECONDS),
                false,
                false,
                false);
    }

    UUID id(UUID athlete) {
        return ActivityId.of(athlete, key.start(), key.sport());
    }

    LocalDateTime start() {
        return key.start();
    }

    LocalDate day() {
        return key.start().toLocalDate();
    }

    boolean isRun() {
        return key.sport() == Sport.RUNNING;
    }

    /** Whether it is in the log and came with the import of that number. */
    boolean cameWith(int number) {
        return origin == number && !removed;
    }

    /** Whether it came with a file; a run entered by hand says nothing about what a list should hold. */
    boolean isFromList() {
        return origin != BY_HAND;
    }

    double seconds() {
        return centiseconds / 100.0;
    }

    /** The distance to the metre; absent when the recording had none. */
    @Nullable
    Double distance() {
        return hasDistance() ? (double) metres : null;
    }

    private boolean hasDistance() {
        return metres != NO_DISTANCE;
    }

    /** Whether two recordings tell of the same effort: distance within 1 % or 10 m, or missing in one of them, and duration within 1 %. */
    boolean agreesWith(KnownActivity other) {
        return distanceAgrees(other) && withinOnePercent(centiseconds, other.centiseconds);
    }

    private boolean distanceAgrees(KnownActivity other) {
        return !hasDistance()
                || !other.hasDistance()
                || Math.abs(metres - other.metres) <= 10
                || withinOnePercent(metres, other.metres);
    }

    private static boolean withinOnePercent(int one, int other) {
        return 100L * Math.abs(one - other) <= Math.max(one, other);
    }

    KnownActivity asRace() {
        return new KnownActivity(key, metres, centiseconds, origin, minuteOnly, true, rated, removed);
    }

    KnownActivity asNoRace() {
        return new KnownActivity(key, metres, centiseconds, origin, minuteOnly, false, rated, removed);
    }

    KnownActivity asRemoved() {
        return new KnownActivity(key, metres, centiseconds, origin, minuteOnly, false, false, true);
    }

    KnownActivity asRated() {
        return new KnownActivity(key, metres, centiseconds, origin, minuteOnly, race, true, removed);
    }

    /** The key as one number, in the order of start, then sport. */
    static long packed(ActivityKey key) {
        return key.start().toEpochSecond(ZoneOffset.UTC) << SPORT_SHIFT
                | key.sport().ordinal();
    }

    /** All but the key as one number. */
    long packedRest() {
        long rest = origin;
        rest = rest << METRES_BITS | metres + 1;
        rest = rest << CENTISECONDS_BITS | centiseconds;
        return rest << FLAG_BITS | (minuteOnly ? 1 : 0) | (race ? 2 : 0) | (rated ? 4 : 0) | (removed ? 8 : 0);
    }

    static KnownActivity unpacked(long packedKey, long rest) {
        long beyondFlags = rest >>> FLAG_BITS;
        long beyondDuration = beyondFlags >>> CENTISECONDS_BITS;
        return new KnownActivity(
                new ActivityKey(
                        LocalDateTime.ofEpochSecond(packedKey >> SPORT_SHIFT, 0, ZoneOffset.UTC),
                        Sport.values()[(int) (packedKey & 1)]),
                lowBits(beyondDuration, METRES_BITS) - 1,
                lowBits(beyondFlags, CENTISECONDS_BITS),
                (int) (beyondDuration >>> METRES_BITS),
                (rest & 1) != 0,
                (rest & 2) != 0,
                (rest & 4) != 0,
                (rest & 8) != 0);
    }

    private static int lowBits(long number, int bits) {
        return (int) (number & (1L << bits) - 1);
    }
}
