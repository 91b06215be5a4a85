package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.methodology.drafting.HardRunning;
import org.runningcoach.domain.methodology.drafting.MissedWork;
import org.runningcoach.domain.methodology.drafting.RecoveryCycle;
import org.runningcoach.domain.methodology.drafting.VolumeBound;
import org.runningcoach.domain.methodology.drafting.WeekAhead;
import org.runningcoach.domain.methodology.drafting.WeekBudgets;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.LongRunAllowance;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** What one week looks like from the evening before it begins: its kind, the level held, and the limits that the past and the races set. */
final class WeekOutlook {
    private static final int SHORTEST_RUN = 12;
    private static final int LOADING = 3;
    private static final int LOADING_OF_MASTERS = 2;

    private final Course course;
    private final PlanInContext before;
    private final LocalDate monday;
    private final RecoveryCycle cycle;
    private final HardRunning hardRunning;
    private final VolumeBound bound;
    private final double level;
    private final WeekKind kind;
    private final WeekAhead ahead;

    WeekOutlook(Course course, PlanInContext before, LocalDate monday) {
        this.course = course;
        this.before = before;
        this.monday = monday;
        cycle = new RecoveryCycle(
                before,
                course.season().planWeek(),
                course.anchors().targetVolume(),
                course.limits().isMaster(monday) ? LOADING_OF_MASTERS : LOADING);
        hardRunning = new HardRunning(course, before);
        bound = new VolumeBound(before, cycle, monday).upTo(new MissedWork(course.request()).mostVolume(monday));
        level = before.levelHeld().before(monday);
        ahead = new WeekAhead(course, before, monday);
        kind = ahead.kind(cycle.isDue(monday, level));
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

    RecoveryCycle cycle() {
        return cycle;
    }

    HardRunning hardRunning() {
        return hardRunning;
    }

    WeekKind kind() {
        return kind;
    }

    double level() {
        return level;
    }

    /** What a recovery week is measured by: the higher of the level held and the week before. */
    double precedingLevel() {
        return StrictMath.max(level, before.timeline().weeklyMetres(monday.minusWeeks(1)));
    }

    /** Races of the week, planned or already run. */
    Stream<PlacedRace> races() {
        return ahead.races();
    }

    boolean mayStep() {
        return ahead.mayStep();
    }

    List<DraftDay> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList();
    }

    private DraftDay day(LocalDate date) {
        return new DraftDay(date, ahead.room(date), before.longestRunAllowed().on(date), hardRunning);
    }

    /** Running days beside the races. */
    int runs(List<DraftDay> days) {
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
        int runningDays = runs + (int) races().count();
        boolean single = kind == WeekKind.RECOVERY || hardRunning.followsReturn(monday);
        int hardDays = course.limits().hardDays(monday, runningDays);
        return new WeekLimits(
                bound,
                before.loadRamp().limit(monday),
                course.limits().weeklySeconds(monday),
                single ? StrictMath.min(1, hardDays) : hardDays,
                runs,
                ahead.restDays(kind),
                course.limits().hardSpacing(monday.plusDays(6)),
                hardRunning.daysSinceHard(monday),
                longAllowance(),
                budgets);
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
