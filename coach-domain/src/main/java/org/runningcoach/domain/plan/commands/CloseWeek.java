package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Settles an ISO week: what nobody reported on counts as done from now on (L1). Refused before Sunday 23:00 in the given zone, without a plan, and for
 * a date that is no Monday; nothing happens when that week is closed already.
 *
 * @param monday the first day of the week
 * @param zone the athlete's, by which whoever sends this found the week over; the plan may be drawn for the one before
 */
public record CloseWeek(AthleteId athlete, LocalDate monday, ZoneId zone, Instant at) implements TrainingPlanCommand {}
