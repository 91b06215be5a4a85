package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.shared.AthleteId;

/** Puts these days in the place of the last ones. */
public record SetAvailability(AthleteId athlete, Availability availability, Instant at) implements AthleteCommand {}
