package org.runningcoach.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;
import static org.runningcoach.domain.plan.PlanFacts.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.commands.RevisePlan;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.RuleViolation;
import org.runningcoach.domain.shared.Stream;

/** A plan on a real bus and a real store: what a fixture would not notice, such as facts under the wrong stream. */
class TrainingPlanOnABusTest {

    private final Configuration axon = DefaultConfigurer.defaultConfiguration(false)
            .configureAggregate(AggregateConfigurer.defaultConfiguration(TrainingPlan.class))
            .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
            .buildConfiguration();

    private CommandGateway commands;

    @BeforeEach
    void start() {
        axon.start();
        commands = axon.commandGateway();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void facts_are_stored_in_the_athletes_plan_stream_in_order() {
        assertThat(commands.<Integer>sendAndWait(first())).isEqualTo(1);
        LocalDate saturday = TODAY.plusDays(5);
        List<PlanDay> stored = PlanFacts.easyRuns(PlanFacts.firstRequest(), 30).days();
        PlanRequest again = PlanFacts.request(saturday, stored.subList(5, stored.size()));
        assertThat(commands.<Integer>sendAndWait(new RevisePlan(
                        ATHLETE, 1, again, PlanFacts.easyRuns(again, 25), PlanTrigger.REQUESTED, null, NOON)))
                .isEqualTo(2);
        assertThat(axon.eventStore().readEvents(Stream.PLAN.of(ATHLETE)).asStream())
                .extracting(event -> event.getPayloadType().getSimpleName())
                .containsExactly("PlanStarted", "PlanRevised", "PlanRevised");
    }

    @Test
    void a_second_start_is_refused() {
        commands.sendAndWait(first());
        assertThatThrownBy(() -> commands.sendAndWait(first())).isInstanceOf(RuleViolation.class);
    }

    private static StartPlan first() {
        PlanRequest request = PlanFacts.firstRequest();
        return new StartPlan(
                ATHLETE, request, PlanFacts.easyRuns(request, 30), PlanTrigger.ATHLETE_REGISTERED, null, NOON);
    }
}
