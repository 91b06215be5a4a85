package org.runningcoach.imports.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.ActivityKey;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.imports.model.NumberedRecording;
import org.runningcoach.imports.model.TwinRow;

/**
 * Keeps one of the rows that share start second and sport family. Where the file knows the minute only, rows are twins when distance
 * and duration agree as well, and two activities otherwise.
 */
final class Twins {

    private static final double SAME_SHARE = 0.01;
    private static final double SAME_METRES = 10;

    private final Map<ActivityKey, List<NumberedRecording>> kept = new HashMap<>();
    private final List<TwinRow> twins = new ArrayList<>();

    /** Whether the row is the first of its kind; otherwise it is noted as a twin. */
    boolean isFirst(NumberedRecording row) {
        Recording recording = row.recording();
        List<NumberedRecording> sameKey = kept.computeIfAbsent(ActivityKey.of(recording), key -> new ArrayList<>(1));
        boolean toTheSecond = !recording.doubts().contains(Doubt.START_WITHOUT_SECONDS);
        for (NumberedRecording earlier : sameKey) {
            boolean same = agree(earlier.recording(), recording);
            if (same || toTheSecond) {
                twins.add(new TwinRow(row.line(), earlier.line(), !same));
                return false;
            }
        }
        sameKey.add(row);
        return true;
    }

    List<TwinRow> found() {
        return twins;
    }

    private static boolean agree(Recording one, Recording other) {
        return Math.abs(one.seconds() - other.seconds()) <= SAME_SHARE * one.seconds()
                && agree(one.metres(), other.metres());
    }

    /** A distance that one of them lacks is no difference. */
    private static boolean agree(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null || Math.abs(one - other) <= Math.max(SAME_METRES, SAME_SHARE * one);
    }
}
