package org.runningcoach.domain.log.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.shared.RuleViolation;

/** Every value of a recording lies in the range that {@link Recording} states for it; a measure that may be absent is no negative number. */
public record RecordingIsPossible(Recording recording) {

    /** 500 km. */
    public static final double MOST_METRES = 500_000;

    private static final double MOST_SECONDS = 7 * 24 * 3600;
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int LONGEST_TEXT = 200;

    public void check() {
        require(!recording.start().isBefore(EARLIEST), "start", "The activity starts before 1970.");
        Double metres = recording.metres();
        require(
                metres == null || metres > 0 && metres <= MOST_METRES,
                "metres",
                "A distance is more than 0 m and at most 500 km.");
        require(
                recording.seconds() > 0 && recording.seconds() <= MOST_SECONDS,
                "seconds",
                "A duration is more than 0 s and at most seven days.");
        requireHeartRate("averageHeartRate", recording.averageHeartRate());
        requireHeartRate("maximumHeartRate", recording.maximumHeartRate());
        requireMeasure("movingSeconds", recording.movingSeconds());
        requireMeasure("elapsedSeconds", recording.elapsedSeconds());
        requireMeasure("cadence", recording.cadence());
        requireMeasure("ascentMetres", recording.ascentMetres());
        requireMeasure("descentMetres", recording.descentMetres());
        requirePlainText("title", recording.title());
        requirePlainText("type", recording.type());
    }

    private static void requireHeartRate(String field, @Nullable Integer beats) {
        require(beats == null || beats >= 25 && beats <= 240, field, "A heart rate is 25 to 240 beats a minute.");
    }

    private static void requireMeasure(String field, @Nullable Double measure) {
        require(measure == null || measure >= 0 && Double.isFinite(measure), field, "It is no negative number.");
    }

    private static void requirePlainText(String field, String text) {
        require(text.length() <= LONGEST_TEXT, field, "A text here has at most 200 characters.");
        require(
                text.codePoints().noneMatch(RecordingIsPossible::isUnprintable),
                field,
                "A text here has no control characters and no halves of characters.");
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new RuleViolation("log.recording-impossible", field, message);
        }
    }
}
