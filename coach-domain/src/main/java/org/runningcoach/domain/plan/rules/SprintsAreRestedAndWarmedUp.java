package org.runningcoach.domain.plan.rules;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.SpeedShare;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RestBetweenSprints;
import org.runningcoach.domain.plan.weeks.SprintCategory;

/**
 * Between two sprint repetitions lies at least the rest of the rule, and before work at 90 % of the best speed or more a warm-up of 25 minutes.
 */
record SprintsAreRestedAndWarmedUp() implements PlanInvariant {

    private static final int WARM_UP_SECONDS = 25 * 60;
    private static final int FAST_PERCENT = 90;

    @Override
    public String number() {
        return "P39";
    }

    @Override
    public String code() {
        return "sprints-are-rested-and-warmed-up";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Stream<BrokenRule> cold = plan.openWorkouts()
                .filter(workout -> workout.steps().stream()
                        .flatMap(step -> step.segments().stream())
                        .anyMatch(SprintsAreRestedAndWarmedUp::isFast))
                .filter(workout -> warmUp(workout) < WARM_UP_SECONDS)
                .map(workout -> on(workout.date(), "sprints after a warm-up of less than 25 minutes"));
        Stream<BrokenRule> tired = plan.openWorkouts()
                .filter(workout -> SprintCategory.of(workout.type()).isPresent())
                .filter(SprintsAreRestedAndWarmedUp::restsTooLittle)
                .map(workout -> on(workout.date(), "less rest between repetitions than the rule asks for"));
        return Stream.concat(cold, tired);
    }

    private static boolean isFast(Segment segment) {
        SpeedShare speed = segment.target().speed();
        boolean sprint = segment.role() == Role.WORK && segment.intensity() == Intensity.SPRINT;
        return sprint && (speed == null || speed.high() >= FAST_PERCENT);
    }

    private static int warmUp(Workout workout) {
        return workout.segments()
                .filter(segment -> segment.role() == Role.WARM_UP)
                .mapToInt(Segment::seconds)
                .sum();
    }

    /** Segments of work that follow each other are one repetition. */
    private static boolean restsTooLittle(Workout workout) {
        List<Segment> segments = workout.segments().toList();
        int metres = 0;
        int percent = 0;
        int rest = 0;
        for (Segment segment : segments) {
            if (!isRepetition(segment)) {
                rest += segment.role() == Role.RECOVERY ? segment.seconds() : 0;
                continue;
            }
            if (metres > 0 && rest > 0) {
                if (rest < RestBetweenSprints.seconds(workout.type(), metres, percent)) {
                    return true;
                }
                metres = 0;
                percent = 0;
            }
            rest = 0;
            metres += segment.metres();
            SpeedShare speed = segment.target().speed();
            percent = StrictMath.max(percent, speed == null ? 100 : speed.high());
        }
        return false;
    }

    private static boolean isRepetition(Segment segment) {
        return segment.role() == Role.WORK
                && (segment.intensity() == Intensity.SPRINT || segment.intensity() == Intensity.SPRINT_TEMPO);
    }
}
