package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.methodology.drafting.DayRoom;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.HardRunning;
import org.runningcoach.domain.methodology.drafting.HeldVolume;
import org.runningcoach.domain.methodology.drafting.MissedWork;
import org.runningcoach.domain.methodology.drafting.RecoveryCycle;
import org.runningcoach.domain.methodology.drafting.VolumeBound;
import org.runningcoach.domain.methodology.drafting.WeekAhead;
import org.runningcoach.domain.methodology.drafting.WeekBudgets;
import org.runningcoach.domain.methodology.drafting.WeekLimits;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.BackToBack;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RecoveryWeekLimit;

/** What one week looks like from the evening before it begins: its kind, the level held, and the limits that the past and the races set. */
final class WeekOutlook {

    private static final int LOADING = 3;
    private static final int SHORT_BLOCK = 2;
    private static final int SHORT_BLOCKS_FROM = 50;
    private static final int SHORTEST_RUN_SECONDS = 12 * 60;
    private static final int LAST_HARD_DAYS = 5;
    private static final int BLEND_FIRST = 2;
    private static final int BLEND_LAST = 8;

    private final Course course;
    private final PlanInContext before;
    private final LocalDate monday;
    private final RecoveryCycle cycle;
    private final HardRunning hardRunning;
    private final WeekAhead ahead;
    private final VolumeBound bound;
    private final double level;
    private final WeekKind kind;
    private final List<BackToBack> pairs;
    private final RecoveryDays recoveryDays;

    WeekOutlook(Course course, PlanInContext before, LocalDate monday) {
        this.course = course;
        this.before = before;
        this.monday = monday;
        boolean shortBlocks = course.limits().isBeginner() || course.limits().ageInWeekOf(monday) >= SHORT_BLOCKS_FROM;
        int loading = shortBlocks ? SHORT_BLOCK : LOADING;
        cycle = new RecoveryCycle(before, course.season().planWeek());
        hardRunning = new HardRunning(course, before);
        bound = new VolumeBound(before, cycle, monday).upTo(new MissedWork(course.request()).mostVolume(monday));
        level = before.levelHeld().before(monday);
        ahead = new WeekAhead(course, before, monday);
        int loaded = cycle.loadingBefore(monday);
        boolean endsPhase = course.season().endsPhase(monday) && loaded >= SHORT_BLOCK;
        kind = ahead.kind(cycle.isOverdue(monday) || loaded >= loading || endsPhase);
        pairs = BackToBack.of(before).toList();
        recoveryDays = new RecoveryDays(pairs);
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

    WeekKind kind() {
        return kind;
    }

    double level() {
        return level;
    }

    HeldVolume held() {
        return new HeldVolume(before, monday, level, course.anchors().targetVolume());
    }

    WeekAhead ahead() {
        return ahead;
    }

    /** The long runs on successive days of the last weeks. */
    List<BackToBack> pairs() {
        return pairs;
    }

    RecoveryDays recoveryDays() {
        return recoveryDays;
    }

    /** Loading weeks of the block before this one. */
    int weeksIntoBlock() {
        return cycle.loadingBefore(monday);
    }

    VolumeProgression volume() {
        return new VolumeProgression(this, bound);
    }

    /** What P36 leaves a recovery week; unlimited in others. */
    double recoverySeconds() {
        return kind == WeekKind.RECOVERY
                ? new RecoveryWeekLimit(before.timeline(), before.kinds()).seconds(monday)
                : Double.POSITIVE_INFINITY;
    }

    List<DraftDay<Proposal>> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList();
    }

    private DraftDay<Proposal> day(LocalDate date) {
        boolean recovers = recoveryDays.contains(date);
        boolean quiet = recovers
                || pairs.stream().anyMatch(pair -> date.equals(pair.second().plusDays(2)));
        DayRoom room = DayRoom.of(ahead, hardRunning, date);
        return new DraftDay<>(
                new DayRoom(
                        date,
                        quiet ? StrictMath.min(room.minutes(), BackToBackAdmission.QUIET_SECONDS / 60) : room.minutes(),
                        room.longestRun(),
                        room.hard() && !quiet && !isTooLate(date) && !isEarlyInRecovery(date),
                        room.quality(),
                        room.strides() && !recovers),
                course.sessions());
    }

    /** The last touches of the taper stand five days before the race. */
    private boolean isTooLate(LocalDate date) {
        return course.raceSeason()
                .goalTaper()
                .filter(taper -> date.isBefore(taper.raceDay())
                        && date.isAfter(taper.raceDay().minusDays(LAST_HARD_DAYS)))
                .isPresent();
    }

    private boolean isEarlyInRecovery(LocalDate date) {
        return kind == WeekKind.RECOVERY && date.isBefore(monday.plusDays(RecoveryWeekLimit.EASY_DAYS));
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
        return new WeekBudgets(course, before, monday, kind, level, SHORTEST_RUN_SECONDS);
    }

    private WeekLimits limits(int runs, List<WindowShare> budgets) {
        return WeekLimits.of(ahead, kind, runs, blendAllows(), bound.upTo(recoverySeconds()), budgets);
    }

    /** One hard session of the new school in the first week of a blend, in whichever calendar week it falls. */
    private int blendAllows() {
        Transition transition = course.request().transition();
        if (transition == null || transition.from() == Methodology.KOOP) {
            return Integer.MAX_VALUE;
        }
        LocalDate first = transition.changedOn().plusDays(BLEND_FIRST);
        LocalDate last = transition.changedOn().plusDays(BLEND_LAST);
        if (first.isAfter(monday.plusDays(6)) || last.isBefore(monday)) {
            return Integer.MAX_VALUE;
        }
        long done = before.timeline()
                .between(first, monday.minusDays(1))
                .filter(DayTotals::hard)
                .count();
        return done > 0 ? 0 : 1;
    }
}
