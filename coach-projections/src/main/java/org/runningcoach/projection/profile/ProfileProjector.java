package org.runningcoach.projection.profile;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.runningcoach.domain.athlete.events.AthleteEvent;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.athlete.model.HealthState;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.stereotype.Component;

/** Keeps one row per athlete. */
@Component
@ProcessingGroup("view-profile")
class ProfileProjector {

    private final ProfileRows rows;

    ProfileProjector(ProfileRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(AthleteRegistered event, @SequenceNumber long version) {
        rows.add(event, version);
    }

    @EventHandler
    void on(ProfileUpdated event, @SequenceNumber long version) {
        rows.setProfile(event.athlete(), event.profile(), version, event.at());
    }

    @EventHandler
    void on(AvailabilitySet event, @SequenceNumber long version) {
        rows.setAvailability(event.athlete(), event.availability(), version, event.at());
    }

    @EventHandler
    void on(GoalChanged event, @SequenceNumber long version) {
        rows.setGoal(event.athlete(), event.after(), event.methodologyAfter(), version, event.at());
    }

    @EventHandler
    void on(HealthReported event, @SequenceNumber long version) {
        changeHealth(event, version, health -> health.with(event.report()));
    }

    @EventHandler
    void on(HealthCleared event, @SequenceNumber long version) {
        changeHealth(event, version, health -> health.without(event.condition()));
    }

    private void changeHealth(AthleteEvent event, long version, UnaryOperator<HealthState> change) {
        UUID athlete = event.athlete();
        rows.find(new AthleteId(athlete))
                .ifPresent(row -> rows.setHealth(athlete, change.apply(row.health()), version, event.at()));
    }
}
