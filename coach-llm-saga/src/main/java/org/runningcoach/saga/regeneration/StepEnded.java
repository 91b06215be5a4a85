package org.runningcoach.saga.regeneration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a step of the saga ended.
 *
 * @param revision the plan in force, 0 without one
 * @param changed whether it is a new one
 * @param failure why the step failed; absent when it did not
 */
public record StepEnded(
        UUID athlete,
        int attempt,
        int revision,
        boolean changed,
        @Nullable String failure) {}
