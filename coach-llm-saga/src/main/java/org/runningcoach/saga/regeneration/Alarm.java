package org.runningcoach.saga.regeneration;

import java.util.UUID;

/**
 * Wakes the saga of an athlete.
 *
 * @param attempt the attempt it was set for; a later one has an alarm of its own
 */
public record Alarm(UUID athlete, int attempt) {}
