package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.ReturnsToRunning;
import org.runningcoach.domain.plan.weeks.Timeline;

/** Plans week after week up to the horizon, each from the anchors and what came before it. */
public final class SeasonDraft {

    private static final int MOST_REPLANS = 3;

    private final Circumstances course;
    private final List<PlanDay> days = new ArrayList<>();
    private final List<PlannedWeek> weeks = new ArrayList<>();
    private final SortedMap<LocalDate, WeekKind> kinds;
    private Timeline timeline;

    private SeasonDraft(Circumstances course) {
        this.course = course;
        this.kinds = new TreeMap<>(course.request().history().weekKinds());
        this.timeline = Timeline.of(course.request(), List.of());
    }

    static SeasonDraft of(Circumstances course) {
        SeasonDraft draft = new SeasonDraft(course);
        LocalDate horizon = course.request().horizon();
        for (LocalDate monday = CalendarWeek.mondayOf(course.today());
                !monday.isAfter(horizon);
                monday = monday.plusWeeks(1)) {
            draft.add(draft.plan(monday));
        }
        return draft;
    }

    List<PlanDay> days() {
        return List.copyOf(days);
    }

    List<PlannedWeek> weeks() {
        return List.copyOf(weeks);
    }

    /**
     * A week that ends a break begins a return, which changes the week; then it is planned again as part of that return, and where the
     * two will not agree it rests.
     */
    private DrawnWeek plan(LocalDate monday) {
        ReturnsToRunning returns = new OpenBreak(course, timeline).endedIn(monday);
        DrawnWeek week = plan(monday, returns);
        for (int replan = 0; replan < MOST_REPLANS; replan++) {
            ReturnsToRunning after = ReturnsToRunning.in(timeline.followedBy(inWindow(week)));
            if (after.all().equals(returns.all())) {
                return week;
            }
            returns = after;
            week = plan(monday, returns);
        }
        return week.resting();
    }

    private DrawnWeek plan(LocalDate monday, ReturnsToRunning returns) {
        return course.plan(course.context(timeline, returns, kinds, days), monday);
    }

    private List<PlanDay> inWindow(DrawnWeek week) {
        return week.days().stream()
                .map(DrawnWeek.Day::planned)
                .filter(day -> !day.date().isBefore(course.today()))
                .filter(day -> !day.date().isAfter(course.request().horizon()))
                .toList();
    }

    private void add(DrawnWeek week) {
        List<PlanDay> added = inWindow(week);
        days.addAll(added);
        timeline = timeline.followedBy(added);
        LocalDate monday = week.monday();
        kinds.put(monday, week.kind());
        weeks.add(new PlannedWeek(monday, week.kind(), course.phase(monday), timeline.weeklyMetres(monday)));
    }
}
