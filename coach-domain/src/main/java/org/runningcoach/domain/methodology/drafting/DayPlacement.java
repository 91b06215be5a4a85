package org.runningcoach.domain.methodology.drafting;

import java.time.DayOfWeek;
import java.util.Arrays;

/**
 * Finds weekdays for the long run, the quality sessions and the easy runs (methodology 2.10): as near to the usual template as the athlete's days,
 * the spacing of hard days and the races allow. Days are numbered 0 (Monday) to 6.
 *
 * @param minutes the longest session of each day, 0 where none is possible
 * @param hardPossible whether a hard session may stand on each day, by what came before and the races around
 * @param gap the least difference in days between hard days
 * @param longRunDay the usual day of the long run
 */
public record DayPlacement(int[] minutes, boolean[] hardPossible, int gap, DayOfWeek longRunDay) {

    private static final int TEMPLATE_LONG_DAY = 6;
    private static final int LEAST_QUALITY_MINUTES = 25;
    private static final int[] EASY_ORDER = {3, 1, 5, 2, 4, 0, 6};
    private static final int UNPLACED = -1;

    /** What each day of a week is for. */
    public enum Use {
        REST,
        EASY,
        LONG,
        FIRST_QUALITY,
        SECOND_QUALITY
    }

    /**
     * The uses of the seven days.
     *
     * @param runs running days wanted, races not counted
     * @param hasLong whether a long run is wanted
     * @param longIsHard whether it lasts 90 minutes or more and so needs room around it
     * @param qualities quality sessions wanted; those without room become easy runs
     */
    public Use[] place(int runs, boolean hasLong, boolean longIsHard, int qualities) {
        Use[] uses = new Use[7];
        Arrays.fill(uses, Use.REST);
        int longDay = hasLong && runs > 0 ? longDay(longIsHard) : UNPLACED;
        int left = runs;
        if (longDay != UNPLACED) {
            uses[longDay] = Use.LONG;
            left--;
        }
        int anchor = longDay == UNPLACED ? preferredLongDay() : longDay;
        int[] best = bestQualityDays(
                longDay, anchor, longIsHard && longDay != UNPLACED, StrictMath.min(qualities, left), runs);
        for (int which = 0; which < best.length; which++) {
            if (best[which] != UNPLACED) {
                uses[best[which]] = which == 0 ? Use.FIRST_QUALITY : Use.SECOND_QUALITY;
                left--;
            }
        }
        for (int place : EASY_ORDER) {
            int day = (place + anchor - TEMPLATE_LONG_DAY + 7) % 7;
            if (left > 0 && uses[day] == Use.REST && minutes[day] > 0) {
                uses[day] = Use.EASY;
                left--;
            }
        }
        return uses;
    }

    private int longDay(boolean hard) {
        int best = UNPLACED;
        int bestScore = Integer.MIN_VALUE;
        for (int day = 0; day < 7; day++) {
            if (minutes[day] == 0) {
                continue;
            }
            int score = StrictMath.min(minutes[day], 150) + (day == 6 ? 30 : day == 5 ? 20 : 0);
            score += longRunDay.ordinal() == day ? 1_000 : 0;
            score -= hard && !hardPossible[day] ? 500 : 0;
            if (score > bestScore) {
                best = day;
                bestScore = score;
            }
        }
        return best;
    }

    private int preferredLongDay() {
        return longRunDay.ordinal();
    }

    private int[] bestQualityDays(int longDay, int anchor, boolean longIsHard, int wanted, int runs) {
        int[] best = {UNPLACED, UNPLACED};
        int bestScore = Integer.MIN_VALUE;
        int firstTemplate = gap > 2 || runs <= 2 ? 2 : 1;
        int secondTemplate = runs <= 5 ? 3 : 4;
        for (int first = 0; first < 7 && wanted > 0; first++) {
            if (!suits(first, longDay, longIsHard)) {
                continue;
            }
            int firstScore = 100 - 3 * distance(first, firstTemplate, anchor) - crowding(first, anchor);
            for (int second = UNPLACED; second < (wanted > 1 ? 7 : 0); second++) {
                boolean single = second == UNPLACED;
                if (!single && (!suits(second, longDay, longIsHard) || StrictMath.abs(first - second) < gap)) {
                    continue;
                }
                int score = single
                        ? firstScore
                        : firstScore
                                + 100
                                - 2 * distance(second, secondTemplate, anchor)
                                - crowding(second, anchor)
                                - movingAgain(first, second);
                if (score > bestScore) {
                    best = new int[] {first, second};
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private boolean suits(int day, int longDay, boolean longIsHard) {
        return day != longDay
                && minutes[day] >= LEAST_QUALITY_MINUTES
                && hardPossible[day]
                && !(longIsHard && StrictMath.abs(day - longDay) < gap);
    }

    /** How far a day lies from its place in the template, turned so that the template's long run falls on the athlete's. */
    private static int distance(int day, int template, int anchor) {
        int turned = (day - anchor + TEMPLATE_LONG_DAY + 7) % 7;
        return StrictMath.abs(turned - template);
    }

    /** Two places that cannot both be kept in the week after, as the first would then follow too soon on the second. */
    private int movingAgain(int one, int other) {
        return 7 - StrictMath.abs(one - other) < gap ? 60 : 0;
    }

    /** A place too near to the long run of the week before would move again as soon as that run grows. */
    private int crowding(int day, int anchor) {
        int after = (day - anchor + 7) % 7;
        int before = (anchor - day + 7) % 7;
        return StrictMath.min(after, before) < gap ? 40 : 0;
    }
}
