package org.runningcoach.projection.fitness;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Starts the reckoning over on demand. */
@Component
class FitnessRecalculation {

    private final Reckoning reckoning;

    FitnessRecalculation(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    @CommandHandler
    void handle(RecalculateFitness command) {
        reckoning.startOver(command.athlete().value());
    }
}
