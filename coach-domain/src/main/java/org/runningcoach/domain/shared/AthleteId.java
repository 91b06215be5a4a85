package org.runningcoach.domain.shared;

import java.util.UUID;

/** The athlete's identity: the first part of every stream id, and a column of every row that holds their data. */
public record AthleteId(UUID value) {

    public static AthleteId of(String text) {
        return new AthleteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
