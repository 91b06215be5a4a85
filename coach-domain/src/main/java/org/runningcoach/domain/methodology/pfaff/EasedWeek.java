package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.runningcoach.domain.methodology.drafting.Readiness;
import org.runningcoach.domain.methodology.drafting.SettledDays;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * A drawn week made easier (P32): the same sessions, only shorter, easier or fewer.
 *
 * @param tired whether low readiness takes something away
 * @param resting Mondays of the weeks that rest
 */
record EasedWeek(Course course, boolean tired, Set<LocalDate> resting) {

    List<PlanDay> days(PlanInContext before, PlannedWeek drawn, List<PlanDay> planned) {
        Outlook outlook = new Outlook(course, before, drawn.monday());
        List<Day> days = outlook.days();
        new SettledDays(course, before.timeline()).take(days, planned, resting);
        if (tired) {
            new ReadinessEffect(course).apply(days);
        }
        Bounds rules = bounds(outlook);
        WeekFitting fitting = new WeekFitting(course.sessions(), outlook);
        fitting.fit(days, rules);
        days.forEach(Day::release);
        fitting.fit(days, new WeekBounds(outlook).ruled());
        return SettledDays.planned(days, planned);
    }

    /** No step of volume while readiness is low. */
    private Bounds bounds(Outlook outlook) {
        Bounds rules = new WeekBounds(outlook).ruled();
        boolean step = !tired || Readiness.of(course.request()).allowsStepIn(outlook.monday(), course.today());
        return step ? rules : rules.upTo(outlook.level());
    }
}
