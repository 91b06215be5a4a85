package org.runningcoach.imports.rows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.imports.values.PlainText;

/** What is kept of an activity that is no run: its type, start and duration, for load and time off. */
public final class CrossTraining {

    private CrossTraining() {}

    public static Recording of(LocalDateTime start, String type, double seconds, Set<Doubt> doubts) {
        return new Recording(
                start,
                Sport.OTHER,
                Surface.ROAD,
                PlainText.of(type, PlainText.LONGEST_QUOTE),
                "",
                null,
                seconds,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.copyOf(doubts));
    }
}
