package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityDistance;
import org.runningcoach.domain.plan.weeks.QualityTime;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.VolumeMeasure;

/** The weeks that usefulness is judged on, and what stands in them. */
final class Loading {

    private Loading() {}

    /** Loading weeks that the plan shapes from Monday to Sunday. */
    static List<LocalDate> weeks(PlanInContext plan) {
        return plan.timeline().plannedWeeks().stream()
                .filter(plan.timeline()::isOpen)
                .filter(plan.kinds()::isLoading)
                .toList();
    }

    /** Loading weeks of a phase of quality. */
    static List<LocalDate> weeksOfQuality(PlanInContext plan) {
        return weeks(plan).stream()
                .filter(monday -> List.of("II", "III", "IV").contains(phase(plan, monday)))
                .filter(monday -> phase(plan, monday).equals(phase(plan, monday.plusDays(6))))
                .toList();
    }

    static String phase(PlanInContext plan, LocalDate day) {
        return plan.anchors().phases().stream()
                .filter(block -> block.covers(day))
                .map(PhaseBlock::phase)
                .findFirst()
                .orElse("");
    }

    /** Sessions with M, T, I, R, H, hills, or one of Koop's intensities, in order. */
    static List<Workout> quality(PlanInContext plan, LocalDate monday) {
        return plan.openRunsOf(monday).filter(Loading::isQuality).toList();
    }

    static boolean isQuality(Workout workout) {
        return QualityDistance.of(workout) + workout.metresAt(Intensity.MARATHON) + QualityTime.of(workout) > 0;
    }

    /** What a session adds to the week, in the measure of the school. */
    static double volume(PlanInContext plan, Workout workout) {
        return plan.timeline().measure() == VolumeMeasure.SECONDS ? workout.volumeSeconds() : workout.volumeMetres();
    }

    static boolean hasStrides(Workout workout) {
        return workout.segments().anyMatch(segment -> segment.intensity() == Intensity.STRIDE);
    }

    static Optional<Double> goalMetres(PlanInContext plan) {
        Race race = plan.request().goal().race();
        return race == null ? Optional.empty() : Optional.ofNullable(race.metres());
    }

    static boolean isMarathon(PlanInContext plan) {
        return goalMetres(plan)
                .filter(metres -> RaceCategory.of(metres) == RaceCategory.MARATHON)
                .isPresent();
    }

    static Stream<Workout> runsBetween(PlanInContext plan, LocalDate first, LocalDate last) {
        return plan.openRuns()
                .filter(run -> !run.date().isBefore(first) && !run.date().isAfter(last));
    }
}
