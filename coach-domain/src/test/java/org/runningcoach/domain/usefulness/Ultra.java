package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.runningcoach.domain.fitness.preparation.PreparationGuide;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** The weeks of Koop's phases and what belongs to them. */
final class Ultra {

    private static final Map<String, Intensity> EMPHASIS =
            Map.of("RI", Intensity.RUNNING_INTERVAL, "TR", Intensity.TEMPO, "SPECIFIC", Intensity.STEADY_STATE);

    private Ultra() {}

    /** Loading weeks of a phase with intensity, from its Monday to its Sunday in one phase. */
    static List<LocalDate> weeksOfIntensity(PlanInContext plan) {
        return Loading.weeks(plan).stream()
                .filter(monday -> EMPHASIS.containsKey(Loading.phase(plan, monday)))
                .filter(monday -> Loading.phase(plan, monday).equals(Loading.phase(plan, monday.plusDays(6))))
                .toList();
    }

    static int secondsOfEmphasis(PlanInContext plan, Workout run) {
        Intensity emphasis = EMPHASIS.get(Loading.phase(plan, run.date()));
        return emphasis == null ? 0 : run.secondsAt(emphasis);
    }

    /** The longest run worth planning: the guide's, and for races up to 50 miles 60 % of the race's own time. */
    static double plannedLongestSeconds(PlanInContext plan) {
        double metres = Loading.goalMetres(plan).orElse(50_000.0);
        double guide = 60.0 * PreparationGuide.forRace(metres).longestRunMinutes();
        double ofRace = 0.6 * 1.15 * metres / 1000 * 300;
        return metres > 80_600 ? guide : Math.min(guide, ofRace);
    }
}
