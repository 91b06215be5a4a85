package org.runningcoach.domain.athlete.events;

import java.time.Instant;
import java.util.UUID;

/** Every fact about an athlete themselves. */
public sealed interface AthleteEvent
        permits AthleteRegistered, ProfileUpdated, GoalChanged, AvailabilitySet, HealthReported, HealthCleared {

    UUID athlete();

    /** The product's time when it happened. */
    Instant at();
}
