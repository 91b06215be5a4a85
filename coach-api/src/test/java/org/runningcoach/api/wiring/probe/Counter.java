package org.runningcoach.api.wiring.probe;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
@Aggregate(snapshotTriggerDefinition = "snapshotEvery250Events", cache = "freshAggregates")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@SuppressWarnings("NullAway.Init")
public class Counter {

    @AggregateIdentifier
    private String stream;

    private int count;

    Counter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(CountUp command) {
        for (int i = 0; i < command.times(); i++) {
            AggregateLifecycle.apply(new CountedUp(command.stream(), count + 1));
        }
        return count;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StartAt command) {
        AggregateLifecycle.apply(new CountedUp(command.stream(), command.count()));
    }

    @EventSourcingHandler
    void evolve(CountedUp event) {
        stream = event.stream();
        count = event.to();
    }
}
