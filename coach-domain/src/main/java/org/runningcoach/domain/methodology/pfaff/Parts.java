package org.runningcoach.domain.methodology.pfaff;

import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.SpeedShare;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;

/**
 * What stands around a main set, in the order of 4.5: easy running, mobility, drills, progressive runs; jumps before anything tires; easy running.
 *
 * @param easySecondsPerKilometre only to estimate distances
 */
record Parts(double easySecondsPerKilometre) {

    /** Before sprints. */
    static final int WARM_UP_SECONDS = 25 * 60;

    /** Before tempo and technique. */
    static final int SHORT_WARM_UP_SECONDS = 12 * 60;

    static final int COOL_DOWN_SECONDS = 5 * 60;

    private static final int MOBILITY_SECONDS = 4 * 60;
    private static final int DRILL_SECONDS = 7 * 60;
    private static final int PROGRESSIVE_SECONDS = 80;
    private static final int PROGRESSIVE_METRES = 60;
    private static final int[] PROGRESSIVE_PERCENT = {70, 80, 90};
    private static final int LOW_CONTACTS_OF_A_SET = 10;
    private static final int HIGH_CONTACTS_OF_A_SET = 5;
    private static final int SET_SECONDS = 15;
    private static final int LOW_REST_SECONDS = 60;
    private static final int HIGH_REST_SECONDS = 120;

    List<Step> warmUp() {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.once(easy(
                Role.WARM_UP,
                WARM_UP_SECONDS
                        - MOBILITY_SECONDS
                        - DRILL_SECONDS
                        - PROGRESSIVE_PERCENT.length * PROGRESSIVE_SECONDS)));
        steps.add(Step.once(drill(Role.WARM_UP, MOBILITY_SECONDS, 1)));
        steps.add(Step.once(drill(Role.WARM_UP, DRILL_SECONDS, 3)));
        for (int percent : PROGRESSIVE_PERCENT) {
            steps.add(progressive(percent));
        }
        return steps;
    }

    private static Step progressive(int percent) {
        SpeedShare share = new SpeedShare(percent, percent);
        int seconds = EstimatedSpeed.seconds(PROGRESSIVE_METRES, share);
        Segment run = new Segment(
                Role.WARM_UP, Intensity.STRIDE, Measure.DISTANCE, seconds, PROGRESSIVE_METRES, Target.of(3, 5, share));
        return new Step(1, List.of(run, walk(Role.WARM_UP, PROGRESSIVE_SECONDS - seconds)));
    }

    List<Step> shortWarmUp() {
        return List.of(
                Step.once(easy(Role.WARM_UP, SHORT_WARM_UP_SECONDS - MOBILITY_SECONDS)),
                Step.once(drill(Role.WARM_UP, MOBILITY_SECONDS, 1)));
    }

    Step coolDown() {
        return Step.once(easy(Role.COOL_DOWN, COOL_DOWN_SECONDS));
    }

    Segment easy(Role role, int seconds) {
        int metres = (int) (seconds * 1000.0 / easySecondsPerKilometre);
        return new Segment(role, Intensity.EASY, Measure.TIME, seconds, metres, new Target(null, null, 2, 3));
    }

    static Segment drill(Role role, int seconds, int effort) {
        return new Segment(role, Intensity.DRILL, Measure.TIME, seconds, 0, new Target(null, null, effort, effort));
    }

    /** Walking back and waiting: reckoned without distance. */
    static Segment walk(Role role, int seconds) {
        return new Segment(role, Intensity.WALK, Measure.TIME, seconds, 0, new Target(null, null, 0, 1));
    }

    /** Relaxed strides with their rests. */
    static Step strides(int count) {
        Segment stride = new Segment(Role.WORK, Intensity.STRIDE, Measure.TIME, 20, 100, new Target(null, null, 4, 5));
        return new Step(count, List.of(stride, walk(Role.RECOVERY, 60)));
    }

    static int strideSeconds(int count) {
        return 80 * count;
    }

    static List<Step> jumps(int low, int high) {
        List<Step> steps = new ArrayList<>();
        if (low >= LOW_CONTACTS_OF_A_SET) {
            steps.add(jumps(
                    Intensity.PLYOMETRIC_LOW, low / LOW_CONTACTS_OF_A_SET, LOW_CONTACTS_OF_A_SET, LOW_REST_SECONDS));
        }
        if (high >= HIGH_CONTACTS_OF_A_SET) {
            steps.add(jumps(
                    Intensity.PLYOMETRIC_HIGH,
                    high / HIGH_CONTACTS_OF_A_SET,
                    HIGH_CONTACTS_OF_A_SET,
                    HIGH_REST_SECONDS));
        }
        return steps;
    }

    private static Step jumps(Intensity intensity, int sets, int contacts, int rest) {
        int effort = intensity.rate();
        Segment set = new Segment(
                Role.WORK, intensity, Measure.TIME, SET_SECONDS, 0, new Target(null, null, effort, effort), contacts);
        return new Step(sets, List.of(set, walk(Role.RECOVERY, rest)));
    }

    static int jumpSeconds(int low, int high) {
        return low / LOW_CONTACTS_OF_A_SET * (SET_SECONDS + LOW_REST_SECONDS)
                + high / HIGH_CONTACTS_OF_A_SET * (SET_SECONDS + HIGH_REST_SECONDS);
    }
}
