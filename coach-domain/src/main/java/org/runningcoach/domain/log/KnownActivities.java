package org.runningcoach.domain.log;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.ActivityKey;
import org.runningcoach.domain.log.model.Sport;

/**
 * Every activity of a log as one compact ordered set: 16 bytes each, found by binary search. Files come oldest first, so that adding is
 * mostly appending. In a snapshot it is one run of bytes.
 */
final class KnownActivities {

    private static final int BYTES_EACH = 2 * Long.BYTES;

    private long[] keys;
    private long[] rests;
    private int size;

    KnownActivities() {
        this(new long[16], new long[16], 0);
    }

    private KnownActivities(long[] keys, long[] rests, int size) {
        this.keys = keys;
        this.rests = rests;
        this.size = size;
    }

    @Nullable
    KnownActivity get(ActivityKey key) {
        int place = place(KnownActivity.packed(key));
        return place < 0 ? null : at(place);
    }

    /**
     * The activity that an offered one is: the same start and sport, or, where one of the two has no seconds, the same minute and sport with
     * an agreeing distance and duration. A same start always wins.
     */
    @Nullable
    KnownActivity matching(KnownActivity offered) {
        KnownActivity same = get(offered.key());
        if (same != null && (same.agreesWith(offered) || !offered.minuteOnly())) {
            return same;
        }
        LocalDateTime minute = offered.start().withSecond(0);
        return between(minute, minute.plusMinutes(1))
                .filter(known -> known.key().sport() == offered.key().sport())
                .filter(known -> known.minuteOnly() || offered.minuteOnly())
                .filter(known -> known.agreesWith(offered))
                .findFirst()
                .orElse(same);
    }

    /** Adds an activity, or replaces the one with its key. */
    void put(KnownActivity activity) {
        long key = KnownActivity.packed(activity.key());
        int place = place(key);
        if (place < 0) {
            place = -place - 1;
            makeRoomAt(place);
            keys[place] = key;
        }
        rests[place] = activity.packedRest();
    }

    /** Replaces the activity with that key by what becomes of it; nothing when there is none. */
    void change(ActivityKey key, UnaryOperator<KnownActivity> change) {
        KnownActivity known = get(key);
        if (known != null) {
            put(change.apply(known));
        }
    }

    /** What the import of that number added and is still there, oldest first. */
    List<KnownActivity> addedBy(int origin) {
        return IntStream.range(0, size)
                .mapToObj(this::at)
                .filter(known -> known.cameWith(origin))
                .toList();
    }

    /** Forgets what the import of that number added, as if it had never come; what the athlete took out singly stays known. */
    void forgetAddedBy(int origin) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!at(i).cameWith(origin)) {
                keys[kept] = keys[i];
                rests[kept] = rests[i];
                kept++;
            }
        }
        size = kept;
    }

    /** Those that started on the days from first to last, oldest first. */
    Stream<KnownActivity> onDays(LocalDate first, LocalDate last) {
        return between(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    private Stream<KnownActivity> between(LocalDateTime from, LocalDateTime until) {
        return IntStream.range(firstFrom(from), firstFrom(until)).mapToObj(this::at);
    }

    private int firstFrom(LocalDateTime start) {
        int place = place(KnownActivity.packed(new ActivityKey(start, Sport.RUNNING)));
        return place < 0 ? -place - 1 : place;
    }

    private int place(long key) {
        return Arrays.binarySearch(keys, 0, size, key);
    }

    private KnownActivity at(int place) {
        return KnownActivity.unpacked(keys[place], rests[place]);
    }

    private void makeRoomAt(int place) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + size / 2);
            rests = Arrays.copyOf(rests, size + size / 2);
        }
        System.arraycopy(keys, place, keys, place + 1, size - place);
        System.arraycopy(rests, place, rests, place + 1, size - place);
        size++;
    }

    @JsonValue
    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(size * BYTES_EACH);
        bytes.asLongBuffer().put(keys, 0, size).put(rests, 0, size);
        return bytes.array();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static KnownActivities fromBytes(byte[] bytes) {
        int size = bytes.length / BYTES_EACH;
        var keys = new long[Math.max(size, 16)];
        var rests = new long[Math.max(size, 16)];
        ByteBuffer.wrap(bytes).asLongBuffer().get(keys, 0, size).get(rests, 0, size);
        return new KnownActivities(keys, rests, size);
    }
}
