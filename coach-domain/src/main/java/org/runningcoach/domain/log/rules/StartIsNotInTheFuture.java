package org.runningcoach.domain.log.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * What has not begun cannot have been recorded.
 *
 * @param latest the latest local start that is believed
 */
public record StartIsNotInTheFuture(LocalDateTime start, LocalDateTime latest) {

    /** By hand: not after the athlete's own clock. */
    public static StartIsNotInTheFuture in(ZoneId zone, LocalDateTime start, Instant now) {
        return new StartIsNotInTheFuture(start, LocalDateTime.ofInstant(now, zone));
    }

    /** From a watch, which may have been far to the east, or a day wrong: not after tomorrow, wherever that is. */
    public static StartIsNotInTheFuture anywhere(LocalDateTime start, Instant now) {
        LocalDateTime firstClock = LocalDateTime.ofInstant(now, ZoneOffset.ofHours(14));
        return new StartIsNotInTheFuture(
                start, firstClock.toLocalDate().plusDays(2).atStartOfDay().minusSeconds(1));
    }

    public void check() {
        if (start.isAfter(latest)) {
            throw new RuleViolation(
                    "log.start-in-future", "start", "The activity starts in the future: " + start + ".");
        }
    }
}
