package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * The start of the present regular sprinting (P40): the first sprint, or the first after more than 28 days without one. For three weeks from it on
 * there is nothing but acceleration.
 */
public record SprintStart(Timeline timeline) {

    /** A longer gap begins sprinting anew. */
    public static final int LONGEST_GAP_DAYS = 28;

    private static final int ACCELERATION_DAYS = 21;
    private static final int LOOK_BACK_DAYS = 400;

    /** Whether everything beside acceleration is open on a day; sprints planned on the days before it count. */
    public boolean allowsFullSprintingOn(LocalDate day) {
        return allowsFullSprinting(day, startBefore(day));
    }

    /** The same with a known start. */
    public static boolean allowsFullSprinting(LocalDate day, LocalDate start) {
        return !day.isBefore(start.plusDays(ACCELERATION_DAYS));
    }

    /** The first day of sprinting without a gap up to a day; the day itself when there is none. */
    public LocalDate startBefore(LocalDate day) {
        LocalDate start = day;
        LocalDate last = day.minusDays(LOOK_BACK_DAYS);
        LocalDate from = last.isBefore(timeline.firstKnown()) ? timeline.firstKnown() : last;
        for (LocalDate each = day.minusDays(1); !each.isBefore(from); each = each.minusDays(1)) {
            if (sprinted(timeline.on(each))) {
                start = each;
            } else if (start.toEpochDay() - each.toEpochDay() > LONGEST_GAP_DAYS) {
                break;
            }
        }
        return start;
    }

    /** Whether a sprint of the last 28 days, up to the last day known, keeps a day within regular sprinting. */
    public boolean continuesOn(LocalDate day, LocalDate lastKnown) {
        LocalDate first = day.minusDays(LONGEST_GAP_DAYS);
        for (LocalDate each = lastKnown; !each.isBefore(first); each = each.minusDays(1)) {
            if (sprinted(timeline.on(each))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sprinted(DayTotals day) {
        Double race = day.raceMetres();
        return day.sprint().metres() > 0 || (race != null && SprintEvent.isSprint(race));
    }
}
