package org.runningcoach.domain.athlete.rules;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.shared.RuleViolation;

/** What the athlete says of their running so far, where they say it, is humanly possible. */
public record BackgroundsArePlausible(RunningBackground background) implements Rule {

    private static final String FIELD = "profile.background.";

    @Override
    public List<RuleViolation> violations() {
        return Stream.of(
                        new Range(
                                "background.weekly-distance",
                                FIELD + "weeklyMetres",
                                background.weeklyMetres(),
                                0,
                                300_000,
                                "m per week"),
                        new Range(
                                "background.longest-run",
                                FIELD + "longestRunMinutes",
                                background.longestRunMinutes(),
                                0,
                                600,
                                "minutes"),
                        new Range(
                                "background.easy-pace",
                                FIELD + "easyPace",
                                background.easyPace(),
                                180,
                                900,
                                "seconds per kilometre"),
                        new Range(
                                "background.weekly-runs",
                                FIELD + "weeklyRuns",
                                background.weeklyRuns(),
                                0,
                                14,
                                "runs per week"))
                .flatMap(range -> range.violations().stream())
                .toList();
    }
}
