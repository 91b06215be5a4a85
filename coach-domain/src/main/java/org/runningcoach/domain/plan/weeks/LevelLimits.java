package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.plan.model.Level;

/**
 * The limits that follow from level and age: rest days (P6), hard days and their spacing (P7, P8), minors (P29) and the first weeks of a beginner
 * (P13, P30). Age counts as on the Monday of the week, so that a birthday changes no week under way.
 */
public record LevelLimits(Level level, Profile profile, LocalDate trainingStart, Methodology methodology) {

    private static final int MASTER = 60;
    private static final int ADULT = 18;
    private static final int BEGINNER_WEEKS = 4;

    public int ageInWeekOf(LocalDate day) {
        return profile.ageOn(CalendarWeek.mondayOf(day));
    }

    public boolean isBeginner() {
        return level == Level.BEGINNER;
    }

    public boolean isMaster(LocalDate day) {
        return ageInWeekOf(day) >= MASTER;
    }

    public boolean isMinor(LocalDate day) {
        return ageInWeekOf(day) < ADULT;
    }

    /** Full rest days a week at least (P6). */
    public int restDays(LocalDate monday, boolean returning) {
        int age = ageInWeekOf(monday);
        if (isBeginner() || age <= 15) {
            return 3;
        }
        return age >= MASTER || age <= 17 || returning ? 2 : 1;
    }

    /** Days from one hard day to the next at least (P7). */
    public int hardSpacing(LocalDate day) {
        return isBeginner() || isMaster(day) ? 3 : 2;
    }

    /** Hard days a week at most, by person and number of running days (P8). */
    public int hardDays(LocalDate monday, int runningDays) {
        if (runningDays <= 2) {
            return 1;
        }
        return isBeginner() || isMaster(monday) || ageInWeekOf(monday) < 16 ? 2 : 3;
    }

    /** The first four weeks after the training start of a beginner (P13, P30). */
    public boolean isBeginning(LocalDate day) {
        return isBeginner() && day.isBefore(trainingStart.plusWeeks(BEGINNER_WEEKS));
    }

    /** Strides are open to a beginner from the third week on (P30). */
    public boolean allowsStrides(LocalDate day) {
        return !isBeginner() || !day.isBefore(trainingStart.plusWeeks(2));
    }

    /** Running days a week at most, by age and beginning (P29, P30). */
    public int runningDays(LocalDate monday) {
        int age = ageInWeekOf(monday);
        if (age <= 15 || isBeginning(monday)) {
            return 4;
        }
        return age <= 17 ? 5 : 7;
    }

    /** Metres a week at most for minors, unlimited for adults (P29). */
    public double weeklyMetres(LocalDate monday) {
        int age = ageInWeekOf(monday);
        if (age >= ADULT) {
            return Double.POSITIVE_INFINITY;
        }
        return age <= 15 ? 40_000 : 65_000;
    }

    /** Seconds of training a week at most for minors: their age in hours, and five hours up to 15 (P29). */
    public double weeklySeconds(LocalDate monday) {
        int age = ageInWeekOf(monday);
        if (age >= ADULT) {
            return Double.POSITIVE_INFINITY;
        }
        return age <= 15 ? 5 * 3600 : age * 3600.0;
    }

    /** The longest session in seconds, by age and beginning (P13, P29); a race is exempt from it. */
    public int longestSessionSeconds(LocalDate day) {
        int age = ageInWeekOf(day);
        boolean ultra = methodology == Methodology.KOOP;
        if (isBeginning(day)) {
            return (ultra ? 60 : 45) * 60;
        }
        if (age <= 15) {
            return 75 * 60;
        }
        if (age <= 17) {
            return 105 * 60;
        }
        return ultra ? longestUltraSeconds() : 150 * 60;
    }

    private int longestUltraSeconds() {
        return switch (level) {
            case BEGINNER -> 4 * 3600;
            case INTERMEDIATE -> 6 * 3600;
            case ADVANCED -> 8 * 3600;
        };
    }

    /** No structured plan below 13, none below 18 without a guardian's consent (P29). */
    public boolean mayTrain(LocalDate day) {
        int age = ageInWeekOf(day);
        return age >= ADULT || (age >= 13 && profile.guardianConsent());
    }

    /** The longest race in metres that the age allows (P29). */
    public double longestRace(LocalDate day) {
        int age = ageInWeekOf(day);
        if (age >= ADULT) {
            return Double.POSITIVE_INFINITY;
        }
        return age <= 15 ? 10_000 : 21_100;
    }
}
