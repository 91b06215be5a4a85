package org.runningcoach.domain.methodology.daniels;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.fitness.heart.HeartRateZone;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.plan.model.HeartRateRange;

/** Heart-rate targets from a measured maximum; none when it is only estimated or held down by drugs. */
record HeartRateZones(@Nullable MaximumHeartRate maximum) {

    static HeartRateZones of(Profile profile, int age) {
        MaximumHeartRate maximum = MaximumHeartRate.of(profile.maximumHeartRate(), age);
        return new HeartRateZones(maximum.measured() && !profile.heartRateUnreliable() ? maximum : null);
    }

    @Nullable
    HeartRateRange range(HeartRateZone zone) {
        return maximum == null ? null : new HeartRateRange(zone.low(maximum), zone.high(maximum));
    }
}
