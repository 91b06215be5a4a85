package org.runningcoach.projection.refresh;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.weeks.ClosingTime;

/**
 * What is open for an athlete, and in which zone it ends.
 *
 * @param week the Monday of the first week not closed
 * @param month the first day of the first month not closed; absent before the first plan
 */
record OpenPeriods(ZoneId zone, LocalDate week, @Nullable LocalDate month) {

    /** Of somebody who comes new: the week under way is the first that will close. */
    static OpenPeriods from(ZoneId zone, Instant at) {
        return new OpenPeriods(zone, ClosingTime.latestWeekOver(zone, at).plusWeeks(1), null);
    }

    OpenPeriods in(ZoneId another) {
        return new OpenPeriods(another, week, month);
    }

    OpenPeriods afterWeek(LocalDate monday) {
        LocalDate next = monday.plusWeeks(1);
        return new OpenPeriods(zone, next.isAfter(week) ? next : week, month);
    }

    OpenPeriods fromMonth(LocalDate first) {
        return new OpenPeriods(zone, week, month == null || first.isAfter(month) ? first : month);
    }

    Instant weekDueAt() {
        return ClosingTime.of(week, zone);
    }

    @Nullable
    Instant monthDueAt() {
        return month == null ? null : month.plusMonths(1).atStartOfDay(zone).toInstant();
    }
}
