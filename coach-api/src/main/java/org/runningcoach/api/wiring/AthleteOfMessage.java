package org.runningcoach.api.wiring;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;

/** Finds the athlete a message is about: in its event's stream, in its metadata, or in the stream its command is for. */
final class AthleteOfMessage {

    static final String METADATA = "athlete";

    private static final CommandTargetResolver TARGETS =
            AnnotationCommandTargetResolver.builder().build();

    private AthleteOfMessage() {}

    static Optional<AthleteId> find(Message<?> message) {
        if (message instanceof DomainEventMessage<?> event) {
            // its stream is at hand, while its metadata would have to be read first
            return Optional.of(Stream.athleteOf(event.getAggregateIdentifier()));
        }
        if (message.getMetaData().get(METADATA) instanceof String athlete) {
            return Optional.of(AthleteId.of(athlete));
        }
        if (message instanceof CommandMessage<?> command) {
            return target(command).map(Stream::athleteOf);
        }
        return Optional.empty();
    }

    /** A command for a plain handler names no stream; Axon says so by an exception. */
    private static Optional<String> target(CommandMessage<?> command) {
        try {
            return Optional.of(TARGETS.resolveTarget(command).getIdentifier());
        } catch (IllegalArgumentException noTarget) {
            return Optional.empty();
        }
    }
}
