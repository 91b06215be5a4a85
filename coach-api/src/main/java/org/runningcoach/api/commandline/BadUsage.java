package org.runningcoach.api.commandline;

/** The command line makes no sense; the message says what would. */
final class BadUsage extends RuntimeException {

    BadUsage(String message) {
        super(message);
    }
}
