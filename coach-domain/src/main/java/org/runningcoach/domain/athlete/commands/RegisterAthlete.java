package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;

/** Begins an athlete, with what is known of them, a first goal and the days they can train. */
public record RegisterAthlete(AthleteId athlete, Profile profile, Goal goal, Availability availability, Instant at)
        implements AthleteCommand {}
