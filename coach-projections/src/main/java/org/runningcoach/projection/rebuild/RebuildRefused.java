package org.runningcoach.projection.rebuild;

import org.jspecify.annotations.Nullable;

/** A view could not be built again; the live one is as it was. The message says why. */
public final class RebuildRefused extends RuntimeException {

    RebuildRefused(String message) {
        this(message, null);
    }

    RebuildRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
