package org.runningcoach.domain.methodology.koop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.methodology.drafting.DayPlacement;
import org.runningcoach.domain.methodology.drafting.DayPlacement.Use;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;

/** Finds room for two long runs on successive days, at most one such pair in a block of the specific phase (methodology 3.5). */
final class PairOfLongRuns {

    private static final double FIRST_SHARE = 0.40;
    private static final double SECOND_OF_FIRST = 0.60;
    private static final double BOTH = 0.63;
    private static final int SHORTEST_FIRST = 90;
    private static final int SHORTEST_SECOND = 45;
    private static final int FEWEST_RUNS = 4;
    private static final int WEEK_OF_BLOCK = 1;
    private static final int DAYS_AFTER_CHANGE = 28;

    private PairOfLongRuns() {}

    /** None where athlete, week or days have no room for a pair. */
    static @Nullable Layout layout(WeekOutlook outlook, DraftWeek<Proposal> week, int wantedMinutes, int qualities) {
        Course course = outlook.course();
        boolean wanted = week.kind() == WeekKind.LOADING
                && course.season().phase(week.monday()) == Phase.SPECIFIC
                && course.season().asksForBackToBacks()
                && outlook.weeksIntoBlock() == WEEK_OF_BLOCK
                && week.limits().runningDays() >= FEWEST_RUNS
                && !isNewToTheSchool(course.request().transition(), week.monday());
        if (!wanted) {
            return null;
        }
        int longDay = course.longRunDay().ordinal();
        Layout best = null;
        for (int first : new int[] {longDay - 1, longDay}) {
            Layout layout = first < 1 || first > 5 ? null : from(outlook, week, first, wantedMinutes, qualities);
            boolean longer = layout != null && (best == null || layout.longMinutes() > best.longMinutes());
            best = longer ? layout : best;
        }
        return best;
    }

    /** Not in the first four weeks after a change from another school (methodology, section 8). */
    private static boolean isNewToTheSchool(@Nullable Transition transition, LocalDate monday) {
        return transition != null
                && transition.from() != Methodology.KOOP
                && monday.isBefore(transition.changedOn().plusDays(DAYS_AFTER_CHANGE));
    }

    private static @Nullable Layout from(
            WeekOutlook outlook, DraftWeek<Proposal> week, int first, int wantedMinutes, int qualities) {
        DraftDay<Proposal> one = week.days().get(first);
        DraftDay<Proposal> two = week.days().get(first + 1);
        boolean spaced = first + week.limits().daysSinceHard() >= week.limits().hardSpacing();
        boolean rare = outlook.pairs().stream()
                .noneMatch(pair ->
                        pair.first().plusDays(BackToBackAdmission.DAYS_APART).isAfter(one.date()));
        if (!spaced
                || !rare
                || !one.hardPossible()
                || !two.hardPossible()
                || !new BackToBackAdmission(outlook.before()).admits(one.date())) {
            return null;
        }
        int longest = StrictMath.min(one.longestMinutes(), outlook.course().plannedLongestMinutes());
        int minutes = StrictMath.min(longest, (int) (FIRST_SHARE * wantedMinutes));
        int second = StrictMath.min(
                StrictMath.min(two.longestMinutes(), (int) (SECOND_OF_FIRST * minutes)),
                (int) (BOTH * wantedMinutes) - minutes);
        if (minutes < SHORTEST_FIRST || second < SHORTEST_SECOND) {
            return null;
        }
        Use[] uses = around(outlook, week, first, qualities);
        return new Layout(uses, minutes, new Layout.SecondLongRun(first + 1, second), Layout.count(uses));
    }

    /** The other days: quiet beside the pair, hard running away from both. */
    private static Use[] around(WeekOutlook outlook, DraftWeek<Proposal> week, int first, int qualities) {
        DayPlacement usual = week.placement(outlook.course().longRunDay());
        int[] minutes = usual.minutes().clone();
        boolean[] hard = usual.hardPossible().clone();
        int second = first + 1;
        minutes[second] = 0;
        for (int day = 0; day < 7; day++) {
            boolean quiet = day == first - 1 || day == second + 1 || day == second + 2;
            hard[day] &= !quiet && (day == first || StrictMath.abs(day - second) >= usual.gap());
        }
        return new DayPlacement(minutes, hard, usual.gap(), DayOfWeek.of(first + 1))
                .place(week.limits().runningDays() - 1, true, true, StrictMath.max(0, qualities));
    }
}
