package org.runningcoach.saga.regeneration;

import java.time.Duration;
import java.util.List;

/** The views did not show in time what a plan has to be drawn from. Nothing was changed; it can be tried again. */
public final class ViewsLagBehind extends RuntimeException {

    ViewsLagBehind(List<String> views, Duration waited) {
        super("Still behind after " + waited.toSeconds() + " s: " + String.join(", ", views));
    }
}
