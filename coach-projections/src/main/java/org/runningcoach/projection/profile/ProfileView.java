package org.runningcoach.projection.profile;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthState;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.AthleteId;

/**
 * An athlete as their facts say.
 *
 * @param version the number of the last event in the athlete's stream that is in here
 * @param registeredAt the product's time of the first event
 * @param changedAt the product's time of the last one
 */
public record ProfileView(
        AthleteId athlete,
        long version,
        Profile profile,
        Goal goal,
        Methodology methodology,
        Availability availability,
        HealthState health,
        Instant registeredAt,
        Instant changedAt) {}
