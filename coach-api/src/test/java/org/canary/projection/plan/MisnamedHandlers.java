package org.canary.projection.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Handlers with names of their own. */
public class MisnamedHandlers {

    @CommandHandler
    public void doIt(String command) {}

    @EventHandler
    public void process(Integer event) {}

    @QueryHandler
    public int find(Long query) {
        return 0;
    }
}
