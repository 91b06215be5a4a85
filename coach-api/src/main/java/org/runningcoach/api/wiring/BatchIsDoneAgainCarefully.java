package org.runningcoach.api.wiring;

/** Takes a batch back in which an event failed; the processor does it again with a savepoint before each event. */
final class BatchIsDoneAgainCarefully extends RuntimeException {

    BatchIsDoneAgainCarefully(Throwable failure) {
        super("An event failed; its batch is done again event by event.", failure);
    }
}
