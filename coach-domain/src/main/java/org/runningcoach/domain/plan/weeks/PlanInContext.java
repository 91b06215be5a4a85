package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;

/** Planned days together with all that the request and the past mean for them, worked out once. */
public record PlanInContext(
        PlanRequest request,
        Anchors anchors,
        List<PlanDay> days,
        OpenDays open,
        Timeline timeline,
        ReturnsToRunning returns,
        HealthLimits health,
        LevelLimits limits,
        StartUpAllowance startUp,
        RaceCalendar races,
        RaceSeason season,
        WeekKinds kinds) {

    public PlanInContext {
        days = List.copyOf(days);
    }

    public static PlanInContext of(PlanRequest request, PlanDraft draft) {
        return of(request, draft.anchors(), draft.days(), draft.weeks());
    }

    /**
     * @param days in order without gaps, from today on; may end before the horizon
     * @param weeks the kinds the plan gives its weeks
     */
    public static PlanInContext of(PlanRequest request, Anchors anchors, List<PlanDay> days, List<PlannedWeek> weeks) {
        Timeline timeline = Timeline.of(request, days);
        ReturnsToRunning returns = ReturnsToRunning.in(timeline);
        RaceCalendar races = RaceCalendar.of(request, anchors, timeline);
        RaceSeason season = RaceSeason.of(request, timeline, races);
        return new PlanInContext(
                request,
                anchors,
                days,
                new OpenDays(days, timeline),
                timeline,
                returns,
                HealthLimits.of(request),
                new LevelLimits(anchors.level(), request.profile(), anchors.trainingStart(), request.methodology()),
                new StartUpAllowance(anchors.trainingStart(), timeline.told().easySecondsPerKilometre()),
                races,
                season,
                new WeekKinds(timeline, returns, season, labels(request, weeks)));
    }

    private static SortedMap<LocalDate, WeekKind> labels(PlanRequest request, List<PlannedWeek> weeks) {
        SortedMap<LocalDate, WeekKind> labels = new TreeMap<>(request.history().weekKinds());
        weeks.forEach(week -> labels.put(week.monday(), week.kind()));
        return labels;
    }

    /** The days the plan can still shape. */
    public Stream<PlanDay> openDays() {
        return open.days().stream();
    }

    public Stream<Workout> openWorkouts() {
        return open.workouts().stream();
    }

    /** What the plan holds on a day, whether or not the day can still be shaped. */
    public Stream<Workout> workoutsOn(LocalDate day) {
        long index =
                days.isEmpty() ? -1 : day.toEpochDay() - days.getFirst().date().toEpochDay();
        return index < 0 || index >= days.size() ? Stream.empty() : days.get((int) index).workouts().stream();
    }

    /** Running sessions ahead, races left out. */
    public Stream<Workout> openRuns() {
        return openWorkouts().filter(OpenDays::isRun);
    }

    public Stream<Workout> openRunsOf(LocalDate monday) {
        return open.runsOf(monday).stream();
    }

    public VolumeRamp volumeRamp() {
        return new VolumeRamp(timeline, startUp, returns);
    }

    public LoadRamp loadRamp() {
        return new LoadRamp(timeline, startUp, returns);
    }

    public FourWeekGrowth fourWeekGrowth() {
        return new FourWeekGrowth(timeline, kinds);
    }

    public LongestRunAllowed longestRunAllowed() {
        return new LongestRunAllowed(timeline, returns);
    }

    public LevelHeld levelHeld() {
        return new LevelHeld(timeline, kinds);
    }

    public RecoveryRhythm recoveryRhythm() {
        return new RecoveryRhythm(timeline, kinds, limits, request.goal().race() == null);
    }
}
