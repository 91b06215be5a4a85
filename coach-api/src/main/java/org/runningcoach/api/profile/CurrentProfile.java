package org.runningcoach.api.profile;

import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.profile.FindProfile;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** Reads a profile that has seen everything the athlete's stream holds: what was just written is read back. */
@Component
public class CurrentProfile {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final EventStore events;
    private final QueryGateway queries;

    CurrentProfile(EventStore events, QueryGateway queries) {
        this.events = events;
        this.queries = queries;
    }

    /** Nothing for somebody who has an account but no profile yet. */
    public Optional<ProfileView> find(AthleteId athlete) {
        Optional<Long> last = events.lastSequenceNumberFor(Stream.ATHLETE.of(athlete));
        return last.map(version -> await(athlete, version));
    }

    private ProfileView await(AthleteId athlete, long version) {
        long pauses = PATIENCE.dividedBy(PAUSE);
        for (long pause = 0; ; pause++) {
            Optional<ProfileView> view = queries.query(
                            new FindProfile(athlete), ResponseTypes.optionalInstanceOf(ProfileView.class))
                    .join();
            if (view.isPresent() && view.get().version() >= version) {
                return view.get();
            }
            if (pause == pauses) {
                throw Refusal.busy(PATIENCE, "Your profile is still being worked on. Try again in a moment.");
            }
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy(PATIENCE, "The coach is stopping. Try again in a moment.");
        }
    }
}
