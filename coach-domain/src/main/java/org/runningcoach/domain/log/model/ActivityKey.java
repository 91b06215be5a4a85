package org.runningcoach.domain.log.model;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What makes two recordings of one athlete the same activity: the local start to the second and the sport family. Titles and calories are
 * no part of it: athletes edit them.
 */
public record ActivityKey(LocalDateTime start, Sport sport) {

    public ActivityKey {
        start = start.truncatedTo(ChronoUnit.SECONDS);
    }

    public static ActivityKey of(Recording recording) {
        return new ActivityKey(recording.start(), recording.sport());
    }
}
