package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * When two long runs may follow each other (methodology, section 3.5; P33): for athletes beyond the beginning with a year of running and five hours a week
 * over four weeks, in the specific phase or the three weeks before it, in loading weeks, and well before the race.
 */
public record BackToBackAdmission(PlanInContext plan) {

    /** The label of the phase they belong to. */
    public static final String PHASE = "SPECIFIC";

    /** The second run is at most this share of the first. */
    public static final double SECOND_SHARE = 0.75;

    /** Both together are at most this share of the week. */
    public static final double WEEK_SHARE = 0.65;

    /** From the first day of one pair to that of the next at least. */
    public static final int DAYS_APART = 14;

    /** The days around a pair hold at most so many seconds of easy running. */
    public static final int QUIET_SECONDS = 60 * 60;

    private static final double WEEKLY_SECONDS = 5 * 3600;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final int BLOCK_WEEKS = 3;
    private static final int DAYS_BEFORE_RACE = 14;
    private static final int DAYS_BEFORE_LONG_RACE = 21;

    public boolean admits(LocalDate first) {
        LocalDate monday = CalendarWeek.mondayOf(first);
        return !plan.limits().isBeginner()
                && !plan.anchors().trainingStart().plusMonths(MONTHS).isAfter(first)
                && meanSeconds(monday) >= WEEKLY_SECONDS
                && isSpecific(first)
                && plan.kinds().of(monday) == WeekKind.LOADING
                && !isNearTheRace(first);
    }

    private double meanSeconds(LocalDate monday) {
        return IntStream.rangeClosed(1, WEEKS)
                .mapToDouble(back -> plan.timeline().weeklySeconds(monday.minusWeeks(back)))
                .average()
                .orElse(0);
    }

    private boolean isSpecific(LocalDate day) {
        for (PhaseBlock block : plan.anchors().phases()) {
            LocalDate from = block.first().minusWeeks(BLOCK_WEEKS);
            if (block.phase().equals(PHASE)
                    && !day.isBefore(from)
                    && !day.plusDays(1).isAfter(block.last())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearTheRace(LocalDate first) {
        Race race = plan.request().goal().race();
        LocalDate day = race == null ? null : race.date();
        if (race == null || day == null) {
            return false;
        }
        boolean far = RaceCategory.of(race.reckonedMetres()) == RaceCategory.ULTRA_BEYOND_FIFTY_MILES;
        int days = far ? DAYS_BEFORE_LONG_RACE : DAYS_BEFORE_RACE;
        return !first.plusDays(1).isBefore(day.minusDays(days));
    }
}
