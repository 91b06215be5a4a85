package org.runningcoach.api.embedded;

/** The embedded database does not start; the message says why and what can be done. */
public final class EmbeddedRefused extends RuntimeException {

    EmbeddedRefused(String message) {
        super(message);
    }

    EmbeddedRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
