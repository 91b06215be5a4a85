package org.runningcoach.saga.refresh;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of asking for a job.
 *
 * @param run the run that serves whoever is due, begun now or under way already; empty when nobody is due
 * @param passedOver athletes who would be due had they given a sign of life
 */
public record JobStart(Optional<UUID> run, int passedOver) {}
