package org.runningcoach.saga.regeneration;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.events.AthleteEvent;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.AvailabilitySet;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.springframework.stereotype.Component;

/**
 * Names the fact behind a trigger that comes from the athlete's own stream: the last one of its kind, as {@code athlete/<number>}, the number being its
 * place in the stream. Imports and activities have ids of their own.
 */
@Component
class AthletesFact {

    private final EventStore events;

    AthletesFact(EventStore events) {
        this.events = events;
    }

    /** The same command, with the fact as its cause where it has none yet and there is one. */
    RegeneratePlan nameIn(RegeneratePlan command) {
        Class<? extends AthleteEvent> kind = kindOf(command.trigger());
        if (command.cause() != null || kind == null) {
            return command;
        }
        return new RegeneratePlan(
                command.athlete(), command.trigger(), last(kind, command.athlete()), command.since(), command.at());
    }

    private @Nullable String last(Class<? extends AthleteEvent> kind, AthleteId athlete) {
        String last = null;
        var facts = events.readEvents(Stream.ATHLETE.of(athlete), 0);
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            if (kind.isInstance(fact.getPayload())) {
                last = "athlete/" + fact.getSequenceNumber();
            }
        }
        return last;
    }

    private static @Nullable Class<? extends AthleteEvent> kindOf(PlanTrigger trigger) {
        return switch (trigger) {
            case ATHLETE_REGISTERED -> AthleteRegistered.class;
            case PROFILE_UPDATED -> ProfileUpdated.class;
            case GOAL_CHANGED -> GoalChanged.class;
            case AVAILABILITY_SET -> AvailabilitySet.class;
            case HEALTH_REPORTED -> HealthReported.class;
            case HEALTH_CLEARED -> HealthCleared.class;
            default -> null;
        };
    }
}
