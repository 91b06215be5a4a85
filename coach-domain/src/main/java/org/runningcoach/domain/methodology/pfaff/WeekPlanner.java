package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.DrawnWeek;
import org.runningcoach.domain.methodology.drafting.SettledDays;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Plans one week as it looks from the evening before it begins, then lays over it what has happened since and what the athlete has fixed, and makes
 * it smaller where that asks for it. A week that went as planned therefore stays as it is.
 */
record WeekPlanner(Course course) {

    DrawnWeek plan(PlanInContext before, LocalDate monday) {
        Outlook outlook = new Outlook(course, before, monday);
        List<Day> days = outlook.days();
        outlook.races()
                .filter(race -> before.timeline().isOpen(race.date()))
                .forEach(race -> days.get((int) (race.date().toEpochDay() - monday.toEpochDay()))
                        .race(RaceDay.of(race.race(), race.date())));
        WeekBounds bounds = new WeekBounds(outlook);
        Bounds planned = bounds.planned(outlook.sessions(days));
        new WeekFilling(outlook, days, planned).fill();
        WeekFitting fitting = new WeekFitting(course.sessions(), outlook);
        fitting.fit(days, planned);
        if (new SettledDays(course, before.timeline()).lay(days)) {
            fitting.fit(days, planned);
            days.forEach(Day::release);
            fitting.fit(days, bounds.ruled());
        }
        return DrawnWeek.of(monday, outlook.kind(), days);
    }
}
