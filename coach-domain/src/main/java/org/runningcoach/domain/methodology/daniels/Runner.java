package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;

/**
 * The limits that age and level set on an athlete's training (P6-P8, P13, P29, P30).
 *
 * @param age full years today
 * @param trainingStart the first run of the present regular running
 */
record Runner(int age, Level level, LocalDate trainingStart) {

    private static final int OLDER = 60;
    private static final int ADULT = 18;
    private static final int FIRST_WEEKS_DAYS = 28;

    static Runner of(Profile profile, Anchors anchors, LocalDate today) {
        return new Runner(profile.ageOn(today), anchors.level(), anchors.trainingStart());
    }

    boolean isBeginner() {
        return level == Level.BEGINNER;
    }

    boolean isAdult() {
        return age >= ADULT;
    }

    boolean isOlder() {
        return age >= OLDER;
    }

    /** The least difference in days between two hard days. */
    int hardGap() {
        return isBeginner() || isOlder() ? 3 : 2;
    }

    int hardDays(int runningDays) {
        if (runningDays <= 2) {
            return 1;
        }
        return isBeginner() || isOlder() || age < 16 ? 2 : 3;
    }

    int restDays() {
        if (isBeginner() || age < 16) {
            return 3;
        }
        return isOlder() || !isAdult() ? 2 : 1;
    }

    /** Running days a week that the athlete may have, whatever the calendar offers. */
    int mostRunningDays() {
        int byAge = age < 16 ? 4 : isAdult() ? 7 : 5;
        return StrictMath.min(byAge, 7 - restDays());
    }

    /** The longest session on a day, in minutes. */
    int longestSession(LocalDate day) {
        int byAge = age < 16 ? 75 : isAdult() ? 150 : 105;
        return isBeginner() && inFirstWeeks(day) ? StrictMath.min(45, byAge) : byAge;
    }

    /** The first four weeks of running at all: no hard running for beginners. */
    boolean inFirstWeeks(LocalDate day) {
        return ChronoUnit.DAYS.between(trainingStart, day) < FIRST_WEEKS_DAYS;
    }

    /** Whether strides are allowed: for beginners from the third week of running on. */
    boolean mayStride(LocalDate day) {
        return !isBeginner() || ChronoUnit.DAYS.between(trainingStart, day) >= FIRST_WEEKS_DAYS / 2;
    }

    /** The most metres a week; only minors have such a limit. */
    double mostMetres() {
        return isAdult() ? Double.MAX_VALUE : age < 16 ? 40_000 : 65_000;
    }

    /** The most minutes a week; only minors have such a limit. */
    double mostMinutes() {
        return isAdult() ? Double.MAX_VALUE : age < 16 ? 300 : 60.0 * age;
    }
}
