package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.time.ZoneId;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Enters one activity by hand; the log answers with its id. Unlike a file, the athlete may bring back what they removed.
 *
 * @param zone the athlete's zone, in which the start must not lie ahead
 */
public record RecordActivity(AthleteId athlete, Recording recording, ZoneId zone, Instant at)
        implements TrainingLogCommand {}
