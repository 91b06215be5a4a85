package org.runningcoach.domain.shared;

import java.util.Locale;

/** The three streams of facts about one athlete. A stream's id is the athlete's uuid, a slash and the stream's name. */
public enum Stream {
    ATHLETE,
    LOG,
    PLAN;

    private static final int UUID_LENGTH = 36;

    /** The id of this stream for that athlete, the aggregate identifier of its events. */
    public String of(AthleteId athlete) {
        return athlete + "/" + name().toLowerCase(Locale.ROOT);
    }

    /** The athlete whose stream this is. An id that does not start with a uuid is refused. */
    public static AthleteId athleteOf(String streamId) {
        if (streamId.length() < UUID_LENGTH) {
            throw new IllegalArgumentException("Not a stream of an athlete: " + streamId);
        }
        return AthleteId.of(streamId.substring(0, UUID_LENGTH));
    }
}
