package org.runningcoach.api.commandline;

/** What was asked for was done, and its outcome is a bad one; the message says what. */
final class Failed extends RuntimeException {

    Failed(String message) {
        super(message);
    }
}
