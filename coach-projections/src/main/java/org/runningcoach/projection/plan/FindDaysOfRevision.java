package org.runningcoach.projection.plan;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/**
 * What a revision had planned from a day on; answered by a {@link DaysOfRevisionView}, or by nothing when there is no such revision.
 */
public record FindDaysOfRevision(AthleteId athlete, int revision, LocalDate first) {}
