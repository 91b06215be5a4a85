package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.PaceRange;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/** Sessions in plain numbers: easy running at 6:00 per kilometre, quality inside a warm-up and a cool-down of ten minutes each. */
final class Session {

    private static final int EASY_SECONDS_PER_KM = 360;

    private Session() {}

    static Workout easy(LocalDate date, int minutes) {
        return of(date, WorkoutType.EASY, part(Role.WORK, Intensity.EASY, minutes * 60, metres(minutes * 60)));
    }

    static Workout easyMetres(LocalDate date, int metres) {
        return of(date, WorkoutType.EASY, part(Role.WORK, Intensity.EASY, metres * EASY_SECONDS_PER_KM / 1000, metres));
    }

    static Workout withStrides(LocalDate date, int minutes, int strides) {
        List<Step> steps = new ArrayList<>(easy(date, minutes).steps());
        steps.add(new Step(strides, List.of(part(Role.WORK, Intensity.STRIDE, 20, 100))));
        return of(date, WorkoutType.EASY, steps);
    }

    static Workout threshold(LocalDate date, int metres) {
        return quality(
                date, WorkoutType.THRESHOLD, 1, part(Role.WORK, Intensity.THRESHOLD, metres * 240 / 1000, metres));
    }

    static Workout marathonPace(LocalDate date, int metres) {
        return quality(
                date, WorkoutType.MARATHON_PACE, 1, part(Role.WORK, Intensity.MARATHON, metres * 255 / 1000, metres));
    }

    static Workout intervals(LocalDate date, int times, int seconds, int metres) {
        return quality(
                date,
                WorkoutType.INTERVAL,
                times,
                part(Role.WORK, Intensity.INTERVAL, seconds, metres),
                part(Role.RECOVERY, Intensity.RECOVERY, 60, 150));
    }

    static Workout repetitions(LocalDate date, int times, int seconds, int metres) {
        return quality(
                date,
                WorkoutType.REPETITION,
                times,
                part(Role.WORK, Intensity.REPETITION, seconds, metres),
                part(Role.RECOVERY, Intensity.RECOVERY, 60, 150));
    }

    static Workout race(LocalDate date, int metres) {
        return of(date, WorkoutType.RACE, part(Role.WORK, Intensity.RACE_TO_10K, metres / 4, metres));
    }

    static Workout strength(LocalDate date) {
        return of(date, WorkoutType.STRENGTH, part(Role.WORK, Intensity.STRENGTH, 1_800, 0));
    }

    static Workout paced(LocalDate date, Intensity intensity, int fast, int slow) {
        PaceRange pace = new PaceRange(fast, slow);
        int seconds = 600;
        int metres = seconds * 1000 / ((fast + slow) / 2);
        return quality(date, WorkoutType.THRESHOLD, 1, part(Role.WORK, intensity, seconds, metres, pace));
    }

    static Workout quality(LocalDate date, WorkoutType type, int times, Segment... set) {
        return of(
                date,
                type,
                List.of(
                        Step.once(part(Role.WARM_UP, Intensity.EASY, 600, metres(600))),
                        new Step(times, Arrays.asList(set)),
                        Step.once(part(Role.COOL_DOWN, Intensity.EASY, 600, metres(600)))));
    }

    static Workout of(LocalDate date, WorkoutType type, Segment segment) {
        return of(date, type, List.of(Step.once(segment)));
    }

    static Workout of(LocalDate date, WorkoutType type, List<Step> steps) {
        return new Workout(date, type, Methodology.DANIELS, Explanation.of("purpose"), Explanation.of("reason"), steps);
    }

    static Segment part(Role role, Intensity intensity, int seconds, int metres) {
        return part(role, intensity, seconds, metres, null);
    }

    static Segment part(Role role, Intensity intensity, int seconds, int metres, @Nullable PaceRange pace) {
        return new Segment(role, intensity, Measure.TIME, seconds, metres, new Target(pace, null, 1, 5));
    }

    private static int metres(int seconds) {
        return seconds * 1000 / EASY_SECONDS_PER_KM;
    }
}
