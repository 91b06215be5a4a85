package org.runningcoach.domain.plan.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.plan.model.PaceRange;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Every training pace comes from the present fitness index, so that a hoped-for time changes none: never faster than its zone, and the zone's own
 * pace lies in the range given (slower after a break that lies ahead, where the index will have fallen). Without an index there is no pace.
 */
record PacesDeriveFromTheFitnessIndex() implements PlanInvariant {

    private static final double ROUNDING = 1.0;

    @Override
    public String number() {
        return "P19";
    }

    @Override
    public String code() {
        return "paces-derive-from-the-fitness-index";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Double vdot = plan.request().fitness().vdot();
        if (vdot == null) {
            return paced(plan).map(paced -> on(paced.workout.date(), "a training pace without a fitness index"));
        }
        TrainingPaces paces = TrainingPaces.of(Vdot.nearest(vdot));
        return paced(plan)
                .filter(paced -> !derives(paced, paces, plan))
                .map(paced -> on(
                        paced.workout.date(),
                        paced.segment.intensity() + " at " + paced.range.fast() + " to " + paced.range.slow()
                                + " s/km does not come from index " + vdot));
    }

    private static Stream<Paced> paced(PlanInContext plan) {
        return plan.openWorkouts()
                .filter(workout -> !plan.request().stored().stream()
                        .anyMatch(day ->
                                !day.date().isAfter(plan.request().today().plusDays(1))
                                        && day.workouts().contains(workout)))
                .flatMap(workout -> workout.segments()
                        .filter(segment -> !segment.intensity().isRace())
                        .flatMap(segment -> Stream.ofNullable(segment.target().pace())
                                .map(range -> new Paced(workout, segment, range))));
    }

    private static boolean derives(Paced paced, TrainingPaces paces, PlanInContext plan) {
        double fast = paced.range.fast();
        double slow = paced.range.slow();
        boolean eased = plan.returns().all().stream()
                .anyMatch(period -> !paced.workout.date().isBefore(period.first()));
        return switch (paced.segment.intensity()) {
            case RECOVERY, WALK, REST -> fast >= paces.easyFast().secondsPerKilometre() - ROUNDING;
            case EASY ->
                fast >= paces.easyFast().secondsPerKilometre() - ROUNDING
                        && (eased || fast <= paces.easySlow().secondsPerKilometre() + ROUNDING);
            case MARATHON -> holds(paces.marathon(), fast, slow, eased);
            case THRESHOLD -> holds(paces.threshold(), fast, slow, eased);
            case INTERVAL, HARD -> holds(paces.interval(), fast, slow, eased);
            case REPETITION, HILL, STRIDE -> holds(paces.repetition(), fast, slow, eased);
            default -> true;
        };
    }

    private static boolean holds(Pace zone, double fast, double slow, boolean eased) {
        double pace = zone.secondsPerKilometre();
        return slow >= pace - ROUNDING && (eased ? fast >= pace - ROUNDING : fast <= pace + ROUNDING);
    }

    private record Paced(Workout workout, Segment segment, PaceRange range) {}
}
