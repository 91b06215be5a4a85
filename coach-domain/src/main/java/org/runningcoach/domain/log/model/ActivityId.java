package org.runningcoach.domain.log.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an activity gets its id: from the athlete, the local start to the second and the sport, so that the same activity has the same id
 * in every file.
 *
 * <p>It is a version 8 UUID (RFC 9562, section 5.8) that leads with the start. Rows therefore lie in the order of time, and a log finds an
 * activity by its id without keeping ids.
 */
public final class ActivityId {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long OWNER_BITS = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final int START_SHIFT = 16;
    private static final long SPORT_BITS = 0xFFFL;

    private ActivityId() {}

    /** The id of the activity that the athlete began at that second. Starts before 1970 have none and are refused. */
    public static UUID of(UUID athlete, LocalDateTime start, Sport sport) {
        long second = start.toEpochSecond(ZoneOffset.UTC);
        if (second < 0) {
            throw new IllegalArgumentException("An activity before 1970: " + start);
        }
        return new UUID(second << START_SHIFT | VERSION_8 | sport.ordinal(), VARIANT | owner(athlete));
    }

    /** A lower bound, in the order of UUIDs, of the ids of all activities that began then or later. */
    public static UUID firstFrom(LocalDateTime start) {
        return new UUID(Math.max(0, start.toEpochSecond(ZoneOffset.UTC)) << START_SHIFT, 0);
    }

    /** The key an id was made from; absent when it is no activity of this athlete. */
    public static @Nullable ActivityKey keyOf(UUID athlete, UUID id) {
        int sport = (int) (id.getMostSignificantBits() & SPORT_BITS);
        if (sport >= Sport.values().length) {
            return null;
        }
        LocalDateTime start =
                LocalDateTime.ofEpochSecond(id.getMostSignificantBits() >>> START_SHIFT, 0, ZoneOffset.UTC);
        ActivityKey key = new ActivityKey(start, Sport.values()[sport]);
        return of(athlete, key.start(), key.sport()).equals(id) ? key : null;
    }

    private static long owner(UUID athlete) {
        byte[] name = athlete.toString().getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(name).getLeastSignificantBits() & OWNER_BITS;
    }
}
