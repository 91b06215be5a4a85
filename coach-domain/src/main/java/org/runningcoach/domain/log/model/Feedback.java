package org.runningcoach.domain.log.model;

import org.jspecify.annotations.Nullable;

/**
 * How one activity felt, in the athlete's own ratings; each may be absent.
 *
 * @param effort of the whole session on Borg's CR-10 scale, 1 to 10 (Foster et al. 2001)
 * @param recovery how recovered before it, 1 to 10, 10 is fully
 * @param motivation 1 to 10, 10 is high
 * @param soreness of the muscles, 1 to 10, 10 is worst
 * @param pain absent when nothing hurt
 * @param notes plain text, at most 2,000 characters
 */
public record Feedback(
        @Nullable Integer effort,
        @Nullable Integer recovery,
        @Nullable Integer motivation,
        @Nullable Integer soreness,
        @Nullable Pain pain,
        @Nullable String notes) {}
