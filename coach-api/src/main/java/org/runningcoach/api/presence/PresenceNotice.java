package org.runningcoach.api.presence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.refresh.AthletePresence;
import org.springframework.stereotype.Component;

/** Writes down that an athlete came by, by the product's time: once an hour and node, so that a busy client costs nothing. */
@Component
public class PresenceNotice {

    private static final int REMEMBERED = 100_000;

    private final AthletePresence presence;
    private final Clock clock;
    private final Cache<AthleteId, Instant> noticed = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(2))
            .build();

    PresenceNotice(AthletePresence presence, Clock clock) {
        this.presence = presence;
        this.clock = clock;
    }

    public void of(AthleteId athlete) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(noticed.getIfPresent(athlete))) {
            presence.seen(athlete, clock.instant());
            noticed.put(athlete, hour);
        }
    }
}
