package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.shared.RuleViolation;

/** A condition began today or before: nobody knows of tomorrow's fever. */
public record HealthIsReportedOnceItIsKnown(HealthReport report, LocalDate today) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return report.since().isAfter(today)
                ? List.of(new RuleViolation(
                        "health.in-the-future",
                        "health." + report.condition() + ".since",
                        report.since() + " lies ahead; today is " + today + "."))
                : List.of();
    }
}
