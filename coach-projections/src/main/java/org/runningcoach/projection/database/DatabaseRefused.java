package org.runningcoach.projection.database;

/** The database cannot be used as it is; the message says why and what to change, and names no password. */
public final class DatabaseRefused extends RuntimeException {

    public DatabaseRefused(String message) {
        super(message);
    }

    public DatabaseRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
