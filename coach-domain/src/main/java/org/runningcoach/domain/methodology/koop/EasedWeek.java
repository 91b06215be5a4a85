package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.Readiness;
import org.runningcoach.domain.methodology.drafting.SettledDays;
import org.runningcoach.domain.methodology.drafting.WeekLimits;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** A drawn week made easier: the same sessions, only shorter, easier or fewer, fitted again to the rules. */
record EasedWeek(Course course, boolean tired, Set<LocalDate> resting) {

    List<PlanDay> days(PlanInContext before, PlannedWeek drawn, List<PlanDay> planned) {
        WeekOutlook outlook = new WeekOutlook(course, before, drawn.monday());
        List<DraftDay<Proposal>> drafts = outlook.days();
        new SettledDays(course, before.timeline()).take(drafts, planned, resting);
        WeekSetting setting =
                WeekSetting.plain(course.phase(drawn.monday()), course.limits().isBeginner());
        DraftWeek<Proposal> week = new DraftWeek<>(drawn.monday(), drawn.kind(), setting, limits(outlook), drafts);
        if (tired) {
            new ReadinessEffect(course).apply(week);
        }
        new NiggleEffect(course).apply(week);
        WeekFitting fitting = new WeekFitting(outlook);
        fitting.fit(week);
        drafts.forEach(DraftDay::release);
        DraftWeek<Proposal> ruled = week.under(outlook.rules());
        fitting.fit(ruled);
        new ClimbPlan(outlook).fit(ruled);
        return SettledDays.planned(drafts, planned);
    }

    /** No step of volume while readiness is low. */
    private WeekLimits limits(WeekOutlook outlook) {
        return !tired || Readiness.of(course.request()).allowsStepIn(outlook.monday(), course.today())
                ? outlook.rules()
                : outlook.rules().upTo(outlook.level());
    }
}
