package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.weeks.SprintCategory;

/**
 * Finds days for the sessions of high nervous load (methodology 4.4): as near to Monday, Wednesday and Friday, or Monday and Thursday, as the
 * athlete's days, spacing and races allow. Days are numbered 0 (Monday) to 6.
 *
 * @param days of the week
 * @param apart the least difference between two hard days; three after speed endurance whatever it is
 * @param first the first day that keeps its distance to the hard days of the week before
 */
record HighDays(List<Day> days, int apart, int first) {

    private static final int APART_AFTER_ENDURANCE = 3;
    private static final int[][] TEMPLATES = {{}, {2}, {0, 3}, {0, 2, 4}};
    private static final int LEAST_MINUTES = 35;

    /** The day of each category, in their order; null when they do not all find one. */
    int @Nullable [] place(List<SprintCategory> categories) {
        int[] best = new int[categories.size()];
        int[] tried = new int[categories.size()];
        int score = search(categories, tried, 0, Integer.MIN_VALUE, best);
        return score == Integer.MIN_VALUE ? null : best;
    }

    private int search(List<SprintCategory> categories, int[] tried, int which, int bestScore, int[] best) {
        if (which == categories.size()) {
            int score = score(tried, categories);
            if (score > bestScore) {
                System.arraycopy(tried, 0, best, 0, tried.length);
                return score;
            }
            return bestScore;
        }
        int from = which == 0 ? first : tried[which - 1] + gapAfter(categories.get(which - 1));
        int found = bestScore;
        for (int day = from; day < 7; day++) {
            if (isPossible(days.get(day))) {
                tried[which] = day;
                found = search(categories, tried, which + 1, found, best);
            }
        }
        return found;
    }

    private int gapAfter(SprintCategory category) {
        return SprintWork.isEndurance(category.type()) ? StrictMath.max(apart, APART_AFTER_ENDURANCE) : apart;
    }

    private static boolean isPossible(Day day) {
        return day.isFree() && day.rules().high() && day.rules().room() >= LEAST_MINUTES;
    }

    /** Near to the template, and with time: what leaves room for the next Monday comes before both. */
    private int score(int[] tried, List<SprintCategory> categories) {
        int[] template = TEMPLATES[tried.length];
        int score = 0;
        for (int which = 0; which < tried.length; which++) {
            score -= 4 * StrictMath.abs(tried[which] - template[which]);
            score += StrictMath.min(days.get(tried[which]).rules().room(), 90) / 5;
        }
        int last = tried.length - 1;
        boolean crowdsMonday = last >= 0 && tried[last] + gapAfter(categories.get(last)) > 7 + template[0];
        return crowdsMonday ? score - 12 : score;
    }
}
