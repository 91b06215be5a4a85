package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunAllowance;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.RaceRecovery;
import org.runningcoach.domain.plan.weeks.ReturnToRunning;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** What one week looks like from the evening before it begins: its kind, the level held, and the limits that the past and the races set. */
final class WeekOutlook {

    private final Course course;
    private final PlanInContext before;
    private final LocalDate monday;
    private final RecoveryCycle cycle;
    private final HardRunning hardRunning;
    private final VolumeBound bound;
    private final double level;
    private final WeekKind kind;

    WeekOutlook(Course course, PlanInContext before, LocalDate monday) {
        this.course = course;
        this.before = before;
        this.monday = monday;
        cycle = new RecoveryCycle(
                before, course.season().planWeek(), course.anchors().targetVolume());
        hardRunning = new HardRunning(course, before);
        bound = new VolumeBound(before, cycle, monday).upTo(new MissedWork(course.request()).mostMetres(monday));
        level = before.levelHeld().before(monday);
        kind = findKind();
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

    private WeekKind findKind() {
        LocalDate sunday = monday.plusDays(6);
        if (races().findAny().isPresent()) {
            return WeekKind.RACE;
        }
        if (course.raceSeason().taperTouches(monday, sunday)) {
            return WeekKind.TAPER;
        }
        if (course.raceSeason().recoveryTouches(monday, sunday)) {
            return WeekKind.POST_RACE;
        }
        if (before.returns().touches(monday, sunday)) {
            return WeekKind.RETURN;
        }
        return cycle.isDue(monday, level) ? WeekKind.RECOVERY : WeekKind.LOADING;
    }

    /** Races of the week, planned or already run. */
    Stream<PlacedRace> races() {
        LocalDate sunday = monday.plusDays(6);
        Timeline timeline = before.timeline();
        Stream<PlacedRace> run = timeline.between(monday, sunday)
                .filter(day -> !timeline.isOpen(day.date()))
                .flatMap(WeekOutlook::asPlaced);
        Stream<PlacedRace> planned = course.races().placed().stream()
                .filter(race -> !race.date().isBefore(monday) && !race.date().isAfter(sunday));
        return Stream.concat(run, planned);
    }

    private static Stream<PlacedRace> asPlaced(DayTotals day) {
        Double metres = day.raceMetres();
        RacePriority priority = day.racePriority();
        return metres == null || priority == null
                ? Stream.empty()
                : Stream.of(new PlacedRace(
                        new Race(priority, metres, null, day.date(), null, null),
                        day.date(),
                        metres,
                        priority != RacePriority.C));
    }

    /** No step right after a race, a return, or a week that was not confirmed or not done. */
    boolean mayStep() {
        LocalDate last = monday.minusWeeks(1);
        WeekKind lastKind = before.kinds().of(last);
        boolean disturbed = lastKind == WeekKind.RACE || lastKind == WeekKind.POST_RACE || lastKind == WeekKind.RETURN;
        return !disturbed && course.past().isConfirmed(last) && course.past().isCompleted(last);
    }

    List<DraftDay> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).map(this::day).toList();
    }

    private DraftDay day(LocalDate date) {
        boolean mayRun = course.limits().mayTrain(date) && !isPause(date);
        int minutes = mayRun ? course.request().availability().minutesOn(date) : 0;
        int room = StrictMath.min(
                minutes,
                StrictMath.min(
                                course.limits().longestSessionSeconds(date),
                                StrictMath.min(course.health().longestRunSeconds(date), racesAllow(date)))
                        / 60);
        return new DraftDay(date, room, before.longestRunAllowed().on(date), hardRunning);
    }

    /** A run inside the break would end it sooner than the return of the week supposes. */
    private boolean isPause(LocalDate date) {
        return before.returns().all().stream()
                .map(ReturnToRunning::pause)
                .anyMatch(pause -> !date.isBefore(pause.first()) && !date.isAfter(pause.last()));
    }

    /** Seconds of a run that tapers and recoveries leave on a day. */
    private int racesAllow(LocalDate date) {
        int quiet = course.raceSeason()
                .goalTaper()
                .map(taper -> taper.isQuiet(date)
                        ? Taper.QUIET_SECONDS
                        : taper.forbidsLongRunOn(date) ? Taper.LONG_RUN_SECONDS - 60 : Integer.MAX_VALUE)
                .orElse(Integer.MAX_VALUE);
        boolean shortOnly =
                course.raceSeason().recoveries().stream().anyMatch(recovery -> recovery.allowsOnlyShortRunOn(date));
        return shortOnly ? StrictMath.min(quiet, RaceRecovery.SHORT_RUN_SECONDS) : quiet;
    }

    /** Running days beside the races. */
    int runs(List<DraftDay> days) {
        int races = (int) races().count();
        int possible = (int) days.stream()
                .filter(day ->
                        day.room() > 0 && races().noneMatch(race -> race.date().equals(day.date())))
                .count();
        int most = StrictMath.min(course.request().availability().maxDaysPerWeek(), 7 - restDays() - races);
        return StrictMath.max(
                0, StrictMath.min(possible, StrictMath.min(most, course.limits().runningDays(monday))));
    }

    private int restDays() {
        return course.limits()
                .restDays(monday, kind == WeekKind.RETURN || before.returns().touches(monday, monday.plusDays(6)));
    }

    VolumeProgression volume() {
        return new VolumeProgression(this, bound);
    }

    /** Limits for so many runs at most, with this week's part of every window. */
    WeekLimits limits(int runs) {
        return limits(runs, new WeekBudgets(this).shares());
    }

    /** Limits that a day fixed by the athlete or by yesterday's plan must keep: the rules themselves, windows in full. */
    WeekLimits rules() {
        int runs = StrictMath.min(
                course.request().availability().maxDaysPerWeek(),
                course.limits().runningDays(monday) - (int) races().count());
        return limits(runs, new WeekBudgets(this).rests());
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
                restDays(),
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
