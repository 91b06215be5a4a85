package org.runningcoach.domain.log.model;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What became of one offered recording.
 *
 * @param activity the activity of the log that it is
 * @param known the start of that activity, which differs from the recording's when one of them has no seconds
 */
public record Offer(UUID activity, LocalDateTime known, Verdict verdict) {}
