package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;

/** Puts this profile in the place of the last one. */
public record UpdateProfile(AthleteId athlete, Profile profile, Instant at) implements AthleteCommand {}
