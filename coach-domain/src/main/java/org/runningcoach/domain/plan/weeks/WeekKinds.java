package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * What each week was or is for. Races, tapers, recoveries, breaks and returns speak for themselves; then the plan's own word counts; a past week
 * without one is a recovery week when it holds at most 85 % of the higher of the two before it, and a loading week otherwise.
 *
 * @param labels the kind a plan gave the week, past and planned, by Monday
 */
public record WeekKinds(
        Timeline timeline, ReturnsToRunning returns, RaceSeason season, SortedMap<LocalDate, WeekKind> labels) {

    /** A week at or below this share of the higher of the two before it is an easy one. */
    public static final double EASY_SHARE = 0.85;

    public WeekKind of(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        if (timeline.countInWeek(monday, DayTotals::isRace) > 0) {
            return WeekKind.RACE;
        }
        if (season.taperTouches(monday, sunday)) {
            return WeekKind.TAPER;
        }
        if (season.recoveryTouches(monday, sunday)) {
            return WeekKind.POST_RACE;
        }
        if (returns.touches(monday, sunday) || returns.breakTouches(monday, sunday)) {
            return WeekKind.RETURN;
        }
        WeekKind label = label(monday);
        if (label != null) {
            return label;
        }
        boolean planned = timeline.isOpen(sunday);
        return !planned && isEasy(monday) ? WeekKind.RECOVERY : WeekKind.LOADING;
    }

    private @Nullable WeekKind label(LocalDate monday) {
        return labels.get(monday);
    }

    public boolean isLoading(LocalDate monday) {
        return isReckoned(monday) && of(monday) == WeekKind.LOADING;
    }

    /** Whether the week's volume is at most 85 % of the higher of the two weeks before it. */
    public boolean isEasy(LocalDate monday) {
        double higher =
                Math.max(timeline.weeklyVolume(monday.minusWeeks(1)), timeline.weeklyVolume(monday.minusWeeks(2)));
        return !Tolerance.exceeds(timeline.weeklyVolume(monday), EASY_SHARE * higher);
    }

    /** Whole weeks of records and plan, and weeks known by the athlete's word. */
    private boolean isReckoned(LocalDate monday) {
        return timeline.covers(monday)
                || (monday.isBefore(timeline.firstKnown()) && timeline.told().weeklyMetres() > 0);
    }
}
