package org.canary.domain.log;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** An aggregate whose handlers have other names and can be called by anybody. */
@Aggregate
public class Journal {

    @CommandHandler
    public void record(String command) {}

    @EventSourcingHandler
    public void apply(Integer event) {}
}
