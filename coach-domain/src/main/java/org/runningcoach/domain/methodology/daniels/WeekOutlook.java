package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.runningcoach.domain.methodology.drafting.DayRoom;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.HardRunning;
import org.runningcoach.domain.methodology.drafting.HeldVolume;
import org.runningcoach.domain.methodology.drafting.MissedWork;
import org.runningcoach.domain.methodology.drafting.VolumeBound;
import org.runningcoach.domain.methodology.drafting.WeekAhead;
import org.runningcoach.domain.methodology.drafting.WeekBudgets;
import org.runningcoach.domain.methodology.drafting.WeekLimits;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.LongRunAllowance;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** What one week looks like from the evening before it begins: its kind, the level held, and the limits that the past and the races set. */
final class WeekOutlook {
    private static final int SHORTEST_RUN = 12;

    private final Course course;
    private final PlanInContext before;
    private final LocalDate monday;
    private final VolumeCycle cycle;
    private final HardRunning hardRunning;
    private final VolumeBound bound;
    private final double level;
    private final WeekKind kind;
    private final WeekAhead ahead;
    private final Optional<RaceCategory> longAllowance;

    WeekOutlook(Course course, PlanInContext before, LocalDate monday) {
        this.course = course;
        this.before = before;
        this.monday = monday;
        cycle = VolumeCycle.of(course, before, monday);
        hardRunning = new HardRunning(course, before);
        bound = new VolumeBound(before, cycle.weeks(), monday)
                .upTo(new MissedWork(course.request()).mostVolume(monday));
        level = before.levelHeld().before(monday);
        ahead = new WeekAhead(course, before, monday);
        kind = ahead.kind(cycle.isDue(monday, level));
        longAllowance = longAllowance();
    }

    Course course() {
        return course;
    }

    PlanInContext before() {
        return before;
    }

    LocalDate monday() {
        return monday;
    }

    VolumeCycle cycle() {
        return cycle;
    }

    WeekKind kind() {
        return kind;
    }

    double level() {
        return level;
    }

    HeldVolume held() {
        return new HeldVolume(before, monday, level, course.anchors().targetVolume());
    }

    /** What a recovery week is measured by: the higher of the level held and the week before. */
    double precedingLevel() {
        return StrictMath.max(level, before.timeline().weeklyMetres(monday.minusWeeks(1)));
    }

    WeekAhead ahead() {
        return ahead;
    }

    List<DraftDay<Proposal>> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList();
    }

    private DraftDay<Proposal> day(LocalDate date) {
        return new DraftDay<>(DayRoom.of(ahead, hardRunning, date), course.sessions());
    }

    /** Running days beside the races. */
    int runs(List<DraftDay<Proposal>> days) {
        return ahead.runs(days.stream().map(DraftDay::room).toList(), ahead.restDays(kind));
    }

    VolumeProgression volume() {
        return new VolumeProgression(this, bound);
    }

    /** Limits for so many runs at most, with this week's part of every window. */
    WeekLimits limits(int runs) {
        return limits(runs, budgets().shares());
    }

    /** Limits that a day fixed by the athlete or by yesterday's plan must keep: the rules themselves, windows in full. */
    WeekLimits rules() {
        return limits(ahead.mostRuns(), budgets().rests());
    }

    private WeekBudgets budgets() {
        return new WeekBudgets(
                course, before, monday, kind, level, course.paces().metresIn(SHORTEST_RUN, Intensity.EASY));
    }

    private WeekLimits limits(int runs, List<WindowShare> budgets) {
        return WeekLimits.of(ahead, kind, runs, Integer.MAX_VALUE, bound, budgets);
    }

    /** Seconds of training; only minors have such a limit. */
    double mostSeconds() {
        return course.limits().weeklySeconds(monday);
    }

    /** Metres of the longest run in a week of so many metres over so many running days. */
    double longestRun(double weekMetres, int runningDays) {
        return longAllowance
                .map(goal -> LongRunShare.metresInBuild(weekMetres, runningDays, goal))
                .orElseGet(() -> LongRunShare.metres(weekMetres, runningDays));
    }

    /** The marathon's or half marathon's longer long run, in two of any three weeks. */
    private Optional<RaceCategory> longAllowance() {
        if (kind != WeekKind.LOADING || (exceedsShare(monday.minusWeeks(1)) && exceedsShare(monday.minusWeeks(2)))) {
            return Optional.empty();
        }
        return LongRunAllowance.of(before, monday.plusDays(6));
    }

    private boolean exceedsShare(LocalDate week) {
        Timeline timeline = before.timeline();
        int runningDays = timeline.countInWeek(week, day -> day.isRunningDay());
        double share = LongRunShare.metres(timeline.weeklyMetres(week), runningDays);
        return timeline.between(week, week.plusDays(6)).anyMatch(day -> Tolerance.exceeds(day.metres(), share));
    }
}
