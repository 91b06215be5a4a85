package org.runningcoach.domain.methodology.pfaff;

import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.SpeedShare;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * A session in the making.
 *
 * @param metres of its main set at most; 0 where time rules
 * @param repetition metres of a repetition, as near as the dose allows
 * @param minutes of the whole session at most
 * @param lowContacts of skips and pogo jumps before the main set
 * @param highContacts of bounds and hurdle hops before the main set
 * @param slow whether nothing in it goes beyond 90 % of the best speed
 * @param strides relaxed strides after an easy run
 */
record Session(
        WorkoutType type,
        int metres,
        int repetition,
        int minutes,
        int lowContacts,
        int highContacts,
        boolean slow,
        int strides,
        Reason reason) {

    static Session easy(int minutes, Reason reason) {
        return new Session(WorkoutType.EASY, 0, 0, minutes, 0, 0, true, 0, reason);
    }

    static Session technique(int minutes, Reason reason) {
        return new Session(WorkoutType.TECHNIQUE, 0, 0, minutes, 0, 0, true, 0, reason);
    }

    static Session of(WorkoutType type, int metres, int repetition, int minutes, boolean slow, Reason reason) {
        return new Session(type, metres, repetition, minutes, 0, 0, slow, 0, reason);
    }

    /** What a written session asks for, so that it can be written smaller; of another school only its minutes remain. */
    static Session from(Workout workout, Reason reason) {
        int metres = 0;
        int repetition = 0;
        int low = 0;
        int high = 0;
        int strides = 0;
        boolean slow = true;
        for (Segment segment : workout.segments().toList()) {
            Integer jumps = segment.contacts();
            low += jumps != null && segment.intensity() == Intensity.PLYOMETRIC_LOW ? jumps : 0;
            high += jumps != null && segment.intensity() == Intensity.PLYOMETRIC_HIGH ? jumps : 0;
            strides += segment.intensity() == Intensity.STRIDE ? 1 : 0;
            if (segment.role() == Role.WORK && isRepetition(segment.intensity())) {
                metres += segment.metres();
                repetition = segment.metres();
                SpeedShare speed = segment.target().speed();
                slow &= speed != null && speed.high() <= MainSet.SLOW_PERCENT;
            }
        }
        return new Session(
                workout.type(), metres, repetition, (workout.seconds() + 59) / 60, low, high, slow, strides, reason);
    }

    private static boolean isRepetition(Intensity intensity) {
        return intensity == Intensity.SPRINT || intensity == Intensity.SPRINT_TEMPO;
    }

    boolean isLow() {
        return type == WorkoutType.EASY || type == WorkoutType.TECHNIQUE || type == WorkoutType.EXTENSIVE_TEMPO;
    }

    Session withMinutes(int most) {
        return new Session(type, metres, repetition, most, lowContacts, highContacts, slow, strides, reason);
    }

    Session withMetres(int most) {
        return new Session(type, most, repetition, minutes, lowContacts, highContacts, slow, strides, reason);
    }

    Session withContacts(int low, int high) {
        return new Session(type, metres, repetition, minutes, low, high, slow, strides, reason);
    }

    Session withStrides(int count) {
        return new Session(type, metres, repetition, minutes, lowContacts, highContacts, slow, count, reason);
    }
}
