package org.runningcoach.saga.hand;

import java.time.Instant;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Who changes a plan, and when.
 *
 * @param preview whether only to tell the effect, and store nothing
 * @param at the product's time
 */
public record Occasion(AthleteId athlete, boolean preview, Instant at) {}
