package org.runningcoach.domain.athlete.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The conditions that stand at one time, at most one report of each, in the order of {@link HealthCondition}.
 *
 * @param standing empty when nothing holds the athlete back
 */
public record HealthState(List<HealthReport> standing) {

    public HealthState {
        standing = standing.stream()
                .sorted(Comparator.comparing(HealthReport::condition))
                .toList();
    }

    /** Nothing holds the athlete back. */
    public static HealthState well() {
        return new HealthState(List.of());
    }

    public boolean includes(HealthReport report) {
        return standing.contains(report);
    }

    public boolean has(HealthCondition condition) {
        return standing.stream().anyMatch(report -> report.condition() == condition);
    }

    /** With this report in the place of an earlier one of the same condition. */
    public HealthState with(HealthReport report) {
        return new HealthState(Stream.concat(without(report.condition()).standing.stream(), Stream.of(report))
                .toList());
    }

    public HealthState without(HealthCondition condition) {
        return new HealthState(standing.stream()
                .filter(report -> report.condition() != condition)
                .toList());
    }
}
