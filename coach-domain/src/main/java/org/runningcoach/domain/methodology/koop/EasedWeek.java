package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.runningcoach.domain.methodology.drafting.FixedDays;
import org.runningcoach.domain.methodology.drafting.Readiness;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;

/** A drawn week made easier: the same sessions, only shorter, easier or fewer, fitted again to the rules. */
record EasedWeek(Course course, boolean tired, Set<LocalDate> resting) {

    List<PlanDay> days(PlanInContext before, PlannedWeek drawn, List<PlanDay> planned) {
        WeekOutlook outlook = new WeekOutlook(course, before, drawn.monday());
        List<DraftDay> drafts = outlook.days();
        drafts.forEach(draft -> take(draft, planned, before.timeline()));
        WeekSetting setting = new WeekSetting(
                course.season().phase(drawn.monday()), course.limits().isBeginner(), 0, 100);
        DraftWeek week = new DraftWeek(drawn.monday(), drawn.kind(), setting, limits(outlook), drafts);
        if (tired) {
            new ReadinessEffect(course).apply(week);
        }
        new NiggleEffect(course).apply(week);
        WeekFitting fitting = new WeekFitting(course.sessions());
        fitting.fit(week);
        drafts.forEach(DraftDay::release);
        DraftWeek ruled = week.under(outlook.rules());
        fitting.fit(ruled);
        new ClimbPlan(outlook).fit(ruled);
        return drafts.stream()
                .filter(day -> planned.stream().anyMatch(each -> each.date().equals(day.date())))
                .map(DraftDay::planned)
                .toList();
    }

    private void take(DraftDay draft, List<PlanDay> planned, Timeline timeline) {
        FixedDays fixed = new FixedDays(course);
        for (PlanDay day : planned) {
            if (day.date().equals(draft.date())) {
                boolean rests = resting.contains(CalendarWeek.mondayOf(day.date()));
                if (!timeline.isOpen(day.date())) {
                    draft.happened(timeline.on(day.date()), day.workouts());
                    return;
                }
                boolean race = day.workouts().stream().anyMatch(Workout::isRace);
                if (race && course.races().on(day.date()).isEmpty()) {
                    return;
                }
                if (!rests || race || fixed.isFixed(day.date())) {
                    draft.hold(day);
                }
                if (!fixed.isFixed(day.date())) {
                    draft.release();
                }
                return;
            }
        }
        if (!timeline.isOpen(draft.date())) {
            draft.happened(timeline.on(draft.date()), List.of());
        }
    }

    /** No step of volume while readiness is low. */
    private WeekLimits limits(WeekOutlook outlook) {
        return !tired || Readiness.of(course.request()).allowsStepIn(outlook.monday(), course.today())
                ? outlook.rules()
                : outlook.rules().upTo(outlook.level());
    }
}
