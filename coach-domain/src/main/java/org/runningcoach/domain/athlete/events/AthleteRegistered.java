package org.runningcoach.domain.athlete.events;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.EventName;

/** An athlete began, with a first goal and the methodology that follows from it. */
@EventName("athlete.registered")
public record AthleteRegistered(
        UUID athlete, Profile profile, Goal goal, Methodology methodology, Availability availability, Instant at)
        implements AthleteEvent {}
