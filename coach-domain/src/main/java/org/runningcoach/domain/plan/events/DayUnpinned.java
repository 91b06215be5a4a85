package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete gave a day back to the coach.
 *
 * @param revision the one in force: what it and those before it changed on the day is the coach's too
 */
@EventName("plan.day-unpinned")
public record DayUnpinned(UUID athlete, int revision, LocalDate day, Instant at) implements HandMade {}
