package org.runningcoach.domain.athlete.events;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.EventName;

/** The athlete corrected or completed their profile. */
@EventName("athlete.profile-updated")
public record ProfileUpdated(UUID athlete, Profile profile, Instant at) implements AthleteEvent {}
