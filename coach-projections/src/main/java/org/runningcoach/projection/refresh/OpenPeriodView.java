package org.runningcoach.projection.refresh;

import java.time.LocalDate;
import java.time.ZoneId;
import org.runningcoach.domain.shared.AthleteId;

/**
 * An athlete with a week or month that is over and not closed.
 *
 * @param first the first day of the earliest one
 */
public record OpenPeriodView(AthleteId athlete, ZoneId zone, LocalDate first) {}
