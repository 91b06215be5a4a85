package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnsToRunning;
import org.runningcoach.domain.plan.weeks.Timeline;

/** Plans week after week up to the horizon, each from the anchors and what came before it. */
final class SeasonDraft {

    private static final int MOST_REPLANS = 3;

    private final Course course;
    private final List<PlanDay> days = new ArrayList<>();
    private final List<PlannedWeek> weeks = new ArrayList<>();

    private SeasonDraft(Course course) {
        this.course = course;
    }

    static SeasonDraft of(Course course) {
        SeasonDraft draft = new SeasonDraft(course);
        LocalDate horizon = course.request().horizon();
        for (LocalDate monday = CalendarWeek.mondayOf(course.today()); !monday.isAfter(horizon); monday = monday.plusWeeks(1)) {
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

    /** A week that ends a break begins a return, which changes the week; then it is planned again as part of that return. */
    private DraftWeek plan(LocalDate monday) {
        PlanInContext before = course.context(days, weeks);
        DraftWeek week = new WeekPlanner(course).plan(before, monday);
        for (int replan = 0; replan < MOST_REPLANS && endsBreak(before, week); replan++) {
            PlanInContext after = course.context(joined(week), weeks);
            if (after.returns().all().equals(before.returns().all())) {
                return week;
            }
            before = course.withReturns(before, after.returns());
            week = new WeekPlanner(course).plan(before, monday);
        }
        return week;
    }

    private static boolean endsBreak(PlanInContext before, DraftWeek week) {
        ReturnsToRunning returns = before.returns();
        return week.days().stream()
                .filter(day -> !day.isOver() && day.totals().isRunningDay())
                .anyMatch(day -> returns.breakEndedBy(day.date()).isPresent());
    }

    private List<PlanDay> joined(DraftWeek week) {
        List<PlanDay> joined = new ArrayList<>(days);
        joined.addAll(inWindow(week));
        return joined;
    }

    private List<PlanDay> inWindow(DraftWeek week) {
        return week.days().stream()
                .filter(day -> !day.date().isBefore(course.today()))
                .filter(day -> !day.date().isAfter(course.request().horizon()))
                .map(DraftDay::planned)
                .toList();
    }

    private void add(DraftWeek week) {
        days.addAll(inWindow(week));
        Timeline timeline = Timeline.of(course.request(), days);
        weeks.add(new PlannedWeek(
                week.monday(),
                week.kind(),
                course.season().phase(week.monday()).label(),
                timeline.weeklyMetres(week.monday())));
    }
}
