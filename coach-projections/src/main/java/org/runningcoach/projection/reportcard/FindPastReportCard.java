package org.runningcoach.projection.reportcard;

import java.time.Instant;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.domain.shared.AthleteId;

/** The athlete's report card at an instant, by what was known then; answered by a {@link ReportCard}, or by nothing before they registered. */
public record FindPastReportCard(AthleteId athlete, Instant at) {}
