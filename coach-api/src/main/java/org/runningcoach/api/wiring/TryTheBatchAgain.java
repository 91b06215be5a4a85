package org.runningcoach.api.wiring;

/** Takes a batch back because of something that passes by itself; nothing is parked. */
final class TryTheBatchAgain extends RuntimeException {

    TryTheBatchAgain(Throwable failure) {
        super("Something that should pass held up an event; its batch is done again.", failure);
    }
}
