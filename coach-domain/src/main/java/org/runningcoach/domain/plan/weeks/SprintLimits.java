package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.Level;

/** What level and age allow of sprint training: the caps of 4.2 with their level factor, contacts, and days of high nervous load a week (P37, P38). */
public record SprintLimits(LevelLimits athlete) {

    private static final int FEWER_FROM_AGE = 50;
    private static final int FEWER_BELOW_AGE = 16;
    private static final int MOST_HIGH_DAYS = 3;
    private static final int FEWER_HIGH_DAYS = 2;
    private static final int SESSIONS_OF_CONTACTS = 2;
    private static final int LONGEST_SECONDS = 120 * 60;

    /** 1 for advanced athletes, 0.75 and 0.5 below. */
    public double factor() {
        return switch (athlete.level()) {
            case ADVANCED -> 1;
            case INTERMEDIATE -> 0.75;
            case BEGINNER -> 0.5;
        };
    }

    /** Metres of one session at most; in maximal velocity those of the flying part. */
    public double sessionMetres(SprintCategory category) {
        return factor() * category.most();
    }

    /** Build-up and flying part of maximal velocity together. */
    public double velocityMetres() {
        return factor() * SprintCategory.MOST_VELOCITY_METRES;
    }

    public double weeklyFastMetres(SprintEvent event) {
        return factor() * event.weeklyFastMetres();
    }

    /** Ground contacts of one session at most. */
    public int contacts(LocalDate day) {
        int most = switch (athlete.level()) {
            case ADVANCED -> 140;
            case INTERMEDIATE -> 100;
            case BEGINNER -> 80;
        };
        return athlete.ageInWeekOf(day) < FEWER_BELOW_AGE ? StrictMath.min(80, most) : most;
    }

    /** Those of bounds and hurdle hops among them. */
    public int highContacts() {
        return switch (athlete.level()) {
            case ADVANCED -> 60;
            case INTERMEDIATE -> 40;
            case BEGINNER -> 0;
        };
    }

    public int weeklyContacts(LocalDate monday) {
        return SESSIONS_OF_CONTACTS * contacts(monday);
    }

    /** Days of high nervous load a week at most: three; two for beginners, from 50 years and under 16, and while returning. */
    public int highDays(LocalDate monday, boolean returning) {
        int age = athlete.ageInWeekOf(monday);
        boolean fewer =
                athlete.level() == Level.BEGINNER || age >= FEWER_FROM_AGE || age < FEWER_BELOW_AGE || returning;
        return fewer ? FEWER_HIGH_DAYS : MOST_HIGH_DAYS;
    }

    /** Repetitions of 300 m and more are not for athletes under 16 (P29). */
    public boolean allows(SprintCategory category, LocalDate day) {
        return category != SprintCategory.SPECIAL_ENDURANCE_2 || athlete.ageInWeekOf(day) >= FEWER_BELOW_AGE;
    }

    /** The longest session with its warm-up, in seconds (P13). */
    public int longestSessionSeconds(LocalDate day) {
        return StrictMath.min(LONGEST_SECONDS, athlete.longestSessionSeconds(day));
    }
}
