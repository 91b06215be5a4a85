package org.runningcoach.api.wiring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a group could not handle, the first of its athlete there.
 *
 * @param id the dead letter's
 * @param athlete whose event it is
 * @param event its stable name
 * @param cause what the handler failed with
 * @param tries how often it has failed
 * @param behind how many later events of the athlete wait behind it
 */
public record ParkedEvent(
        String id,
        String group,
        String athlete,
        String event,
        @Nullable String cause,
        int tries,
        long behind,
        Instant parkedAt) {}
