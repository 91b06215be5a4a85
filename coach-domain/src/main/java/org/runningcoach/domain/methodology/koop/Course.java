package org.runningcoach.domain.methodology.koop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.Circumstances;
import org.runningcoach.domain.methodology.drafting.DrawnWeek;
import org.runningcoach.domain.methodology.drafting.LongRunDay;
import org.runningcoach.domain.methodology.drafting.PastWeeks;
import org.runningcoach.domain.methodology.drafting.PlacedRaces;
import org.runningcoach.domain.methodology.drafting.Warnings;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.HealthLimits;
import org.runningcoach.domain.plan.weeks.LevelLimits;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCalendar;
import org.runningcoach.domain.plan.weeks.RaceSeason;
import org.runningcoach.domain.plan.weeks.ScreeningGate;
import org.runningcoach.domain.plan.weeks.StartUpAllowance;

/** What is settled for a whole draft before its first week is planned. */
record Course(
        PlanRequest request,
        Anchors anchors,
        Season season,
        Sessions sessions,
        LevelLimits limits,
        StartUpAllowance startUp,
        HealthLimits health,
        RaceCalendar races,
        RaceSeason raceSeason,
        PastWeeks past,
        boolean screeningClosed,
        DayOfWeek longRunDay)
        implements Circumstances {

    private static final int LONGEST_MINUTES = 360;

    static Course of(PlanRequest request, Anchors anchors, Season season, Sessions sessions, PlanInContext outline) {
        RaceCalendar races = PlacedRaces.withRacesJustBeyond(request, outline.races());
        return new Course(
                request,
                anchors,
                season,
                sessions,
                outline.limits(),
                outline.startUp(),
                outline.health(),
                races,
                RaceSeason.of(request, outline.timeline(), races),
                new PastWeeks(request.history()),
                ScreeningGate.isClosed(request, anchors),
                LongRunDay.of(request.availability(), LONGEST_MINUTES));
    }

    @Override
    public Course under(PlanInContext outline) {
        return of(outline.request(), anchors, season, sessions, outline);
    }

    @Override
    public Methodology methodology() {
        return Methodology.KOOP;
    }

    @Override
    public String phase(LocalDate monday) {
        return season.phase(monday).label();
    }

    @Override
    public boolean runsAndWalks(LocalDate monday) {
        return season.runWalkStep(monday) > 0;
    }

    @Override
    public Optional<Workout> easyRun(int minutes, LocalDate day) {
        return sessions.easyRun(minutes, day);
    }

    @Override
    public Workout raceDay(Race race, LocalDate day) {
        return sessions.raceDay(race, day);
    }

    /** Efforts do not change with fitness. */
    @Override
    public Workout renewed(Workout workout) {
        return workout;
    }

    @Override
    public DrawnWeek plan(PlanInContext before, LocalDate monday) {
        return new WeekPlanner(this).plan(before, monday).drawn();
    }

    @Override
    public List<PlanDay> eased(
            PlanInContext before, PlannedWeek drawn, List<PlanDay> planned, boolean tired, Set<LocalDate> resting) {
        return new EasedWeek(this, tired, resting).days(before, drawn, planned);
    }

    @Override
    public List<PlanWarning> warnings(PlanInContext plan) {
        Reachability reachability = new Reachability(plan, season.race());
        return new Warnings(plan, reachability.isInsufficient() ? reachability.values() : null).list();
    }

    /** Minutes of the longest run worth planning (methodology 3.4): the guide's, for races up to 50 miles at most 60 % of the time the race takes. */
    int plannedLongestMinutes() {
        return PlannedLongestRun.minutes(season.race(), sessions.efforts());
    }
}
