package org.runningcoach.saga.regeneration;

import java.util.List;
import org.axonframework.common.AxonTransientException;

/** The views did not show in time what a plan has to be drawn from. Nothing was changed; it can be tried again. */
public final class ViewsLagBehind extends AxonTransientException {

    ViewsLagBehind(List<String> views) {
        super("Still behind: " + String.join(", ", views));
    }
}
