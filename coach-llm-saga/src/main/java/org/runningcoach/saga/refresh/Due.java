package org.runningcoach.saga.refresh;

import java.time.LocalDate;
import java.time.ZoneId;
import org.runningcoach.domain.shared.AthleteId;

/**
 * An athlete whom a job has to serve.
 *
 * @param period what is served once: the Monday of the latest week that is over, the first day of a month, or a day
 * @param since the first day of the earliest period that is open; earlier ones were missed
 * @param zone where the period ends
 */
record Due(AthleteId athlete, LocalDate period, LocalDate since, ZoneId zone) {}
