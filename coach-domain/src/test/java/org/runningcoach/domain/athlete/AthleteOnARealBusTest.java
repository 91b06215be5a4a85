package org.runningcoach.domain.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.register;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.athlete.commands.ReportHealth;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;

class AthleteOnARealBusTest {

    @Test
    void commands_of_one_athlete_append_to_one_stream() {
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .configureAggregate(Athlete.class)
                .start();
        try {
            var commands = axon.commandGateway();
            commands.sendAndWait(register());
            commands.sendAndWait(new ChangeGoal(ATHLETE, Goal.generalFitness(), NOW));
            commands.sendAndWait(new ReportHealth(ATHLETE, new HealthReport(HealthCondition.NIGGLE, TODAY), NOW));
            List<? extends DomainEventMessage<?>> stored = axon.eventStore()
                    .readEvents(ATHLETE + "/athlete")
                    .asStream()
                    .toList();
            assertThat(stored)
                    .<Class<?>>extracting(DomainEventMessage::getPayloadType)
                    .containsExactly(AthleteRegistered.class, GoalChanged.class, HealthReported.class);
        } finally {
            axon.shutdown();
        }
    }
}
