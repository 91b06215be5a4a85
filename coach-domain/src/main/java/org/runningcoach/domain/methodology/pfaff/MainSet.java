package org.runningcoach.domain.methodology.pfaff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.SpeedShare;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.RestBetweenSprints;

/**
 * Equal repetitions with the rest of the rule between them, as many as dose and time hold; the last one is followed by the cool-down.
 *
 * @param count repetitions
 * @param repetition metres of one, a build-up included
 * @param restSeconds between two
 */
record MainSet(WorkoutType type, int count, int repetition, int restSeconds, List<Segment> run) {

    /** The upper end of a slow acceleration, in percent of the best speed (P30). */
    static final int SLOW_PERCENT = 90;

    private static final int VELOCITY_FLYING_SHARE = 3;
    /** What a whole session may be short of its dose for the sake of the wanted repetition. */
    private static final double GOOD_ENOUGH = 0.85;

    /** Nothing when not even one repetition fits. */
    static Optional<MainSet> of(Session session, int seconds) {
        MainSet best = of(session, session.repetition(), seconds);
        for (int repetition : Repetitions.of(session.type())) {
            MainSet other = of(session, repetition, seconds);
            if (other.metres() * GOOD_ENOUGH > best.metres()) {
                best = other;
            }
        }
        return best.count == 0 ? Optional.empty() : Optional.of(best);
    }

    private static MainSet of(Session session, int repetition, int seconds) {
        SpeedShare speed = speed(session.type(), session.slow());
        List<Segment> run = run(session.type(), repetition, speed);
        int rest = RestBetweenSprints.seconds(session.type(), repetition, speed.high());
        int duration = run.stream().mapToInt(Segment::seconds).sum();
        int byTime = seconds < duration ? 0 : 1 + (seconds - duration) / (duration + rest);
        int count = repetition == 0 ? 0 : StrictMath.min(session.metres() / repetition, byTime);
        return new MainSet(session.type(), count, repetition, rest, run);
    }

    private static SpeedShare speed(WorkoutType type, boolean slow) {
        return switch (type) {
            case MAXIMAL_VELOCITY -> new SpeedShare(98, 100);
            case RESISTED_SPRINT -> new SpeedShare(95, 100);
            case SHORT_SPEED_ENDURANCE, SPECIAL_ENDURANCE_1, SPECIAL_ENDURANCE_2 -> new SpeedShare(90, 94);
            case INTENSIVE_TEMPO -> new SpeedShare(80, 89);
            case EXTENSIVE_TEMPO -> new SpeedShare(60, 75);
            default -> slow ? new SpeedShare(80, SLOW_PERCENT) : new SpeedShare(95, 98);
        };
    }

    /** A flying run is a third to a half at full speed after its build-up. */
    private static List<Segment> run(WorkoutType type, int repetition, SpeedShare speed) {
        if (type != WorkoutType.MAXIMAL_VELOCITY) {
            return List.of(segment(type, repetition, speed));
        }
        int flying = flying(repetition);
        return List.of(segment(type, repetition - flying, new SpeedShare(80, 95)), segment(type, flying, speed));
    }

    /** The flying metres of a run for maximal velocity of so many metres. */
    static int flying(int repetition) {
        return StrictMath.max(10, repetition / VELOCITY_FLYING_SHARE / 10 * 10);
    }

    private static Segment segment(WorkoutType type, int metres, SpeedShare speed) {
        boolean tempo = type == WorkoutType.EXTENSIVE_TEMPO || type == WorkoutType.INTENSIVE_TEMPO;
        int effort = type.sessionRate();
        return new Segment(
                Role.WORK,
                tempo ? Intensity.SPRINT_TEMPO : Intensity.SPRINT,
                Measure.DISTANCE,
                EstimatedSpeed.seconds(metres, speed),
                metres,
                Target.of(effort, StrictMath.min(10, effort + 1), speed));
    }

    int metres() {
        return count * repetition;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (count > 1) {
            List<Segment> withRest = new ArrayList<>(run);
            withRest.add(Parts.walk(Role.RECOVERY, restSeconds));
            steps.add(new Step(count - 1, withRest));
        }
        steps.add(new Step(1, run));
        return steps;
    }
}
