package org.runningcoach.api.wiring;

/** The configuration contradicts itself; the message says how, and what to change. */
final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }
}
