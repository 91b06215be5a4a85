package org.runningcoach.saga.regeneration;

import java.time.Instant;
import org.runningcoach.domain.shared.AthleteId;

/** A regeneration that was given up after so many failures, for the last one's reason. */
public record ParkedRegeneration(AthleteId athlete, Call call, int failures, String reason, Instant parkedAt) {}
