package org.runningcoach.projection.rebuild;

/** Somebody is in the way for a moment; everything was let go, and the attempt is made again. */
final class NotNow extends RuntimeException {

    NotNow(String reason) {
        super(reason, null, false, false);
    }

    NotNow(String reason, Throwable cause) {
        super(reason, cause, false, false);
    }
}
