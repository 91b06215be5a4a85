package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnsToRunning;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * A season drawn for a fresh athlete, made easier for one who is not (P32): the same sessions, only shorter, easier or fewer, each week fitted again
 * to the rules under what the weeks before it have become.
 */
final class EasedSeason {

    private final Course course;
    private final ReadinessEffect effect;
    private final FixedDays fixed;
    private final List<PlanDay> days = new ArrayList<>();
    private final List<PlannedWeek> weeks = new ArrayList<>();
    private final SortedMap<LocalDate, WeekKind> kinds;
    private Timeline timeline;

    private EasedSeason(Course course) {
        this.course = course;
        this.effect = new ReadinessEffect(course);
        this.fixed = new FixedDays(course);
        this.kinds = new TreeMap<>(course.request().history().weekKinds());
        this.timeline = Timeline.of(course.request(), List.of());
    }

    static EasedSeason of(Course course, SeasonDraft fresh) {
        EasedSeason eased = new EasedSeason(course);
        for (PlannedWeek week : fresh.weeks()) {
            LocalDate sunday = week.monday().plusDays(6);
            eased.add(
                    week,
                    fresh.days().stream()
                            .filter(day -> !day.date().isBefore(week.monday())
                                    && !day.date().isAfter(sunday))
                            .toList());
        }
        return eased;
    }

    List<PlanDay> days() {
        return List.copyOf(days);
    }

    List<PlannedWeek> weeks() {
        return List.copyOf(weeks);
    }

    private void add(PlannedWeek fresh, List<PlanDay> planned) {
        PlanInContext before = course.context(timeline, ReturnsToRunning.in(timeline), kinds);
        WeekOutlook outlook = new WeekOutlook(course, before, fresh.monday());
        List<DraftDay> drafts = outlook.days();
        for (DraftDay draft : drafts) {
            if (!timeline.isOpen(draft.date())) {
                draft.happened(timeline.on(draft.date()), workoutsOn(draft.date(), planned));
            } else {
                planned.stream().filter(day -> day.date().equals(draft.date())).forEach(draft::hold);
                if (!fixed.isFixed(draft.date())) {
                    draft.release();
                }
            }
        }
        WeekSetting setting = new WeekSetting(course.season().phase(fresh.monday()), true, 0, 100);
        DraftWeek week = new DraftWeek(fresh.monday(), fresh.kind(), setting, limits(outlook), drafts);
        effect.apply(week);
        WeekFitting fitting = new WeekFitting(course.sessions());
        fitting.fit(week);
        drafts.forEach(DraftDay::release);
        fitting.fit(week.under(outlook.rules()));
        List<PlanDay> added = drafts.stream()
                .filter(day -> planned.stream().anyMatch(each -> each.date().equals(day.date())))
                .map(DraftDay::planned)
                .toList();
        days.addAll(added);
        timeline = timeline.followedBy(added);
        kinds.put(fresh.monday(), fresh.kind());
        weeks.add(new PlannedWeek(fresh.monday(), fresh.kind(), fresh.phase(), timeline.weeklyMetres(fresh.monday())));
    }

    /** No step of volume while readiness is low. */
    private WeekLimits limits(WeekOutlook outlook) {
        return Readiness.of(course.request()).allowsStepIn(outlook.monday(), course.today())
                ? outlook.rules()
                : outlook.rules().upTo(outlook.level());
    }

    private static List<Workout> workoutsOn(LocalDate date, List<PlanDay> planned) {
        return planned.stream()
                .filter(day -> day.date().equals(date))
                .flatMap(day -> day.workouts().stream())
                .toList();
    }
}
