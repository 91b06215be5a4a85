package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete fixed a day: refreshes keep it as long as it is safe.
 */
@EventName("plan.day-pinned")
public record DayPinned(UUID athlete, LocalDate day, Instant at) implements HandMade {}
