package org.runningcoach.domain.methodology.daniels;

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

/**
 * What is settled for a whole draft before its first week is planned.
 *
 * @param races the races the plan will hold
 * @param raceSeason what they ask of the days around them
 * @param screeningClosed whether screening must be answered before any hard session
 * @param longRunDay the usual weekday of the long run
 */
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

    private static final int LONGEST_MINUTES = 150;

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
        return Methodology.DANIELS;
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

    @Override
    public Workout renewed(Workout workout) {
        return paces().renewed(workout);
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
        Reachability reachability = new Reachability(plan, season, paces());
        return new Warnings(plan, reachability.isInsufficient() ? reachability.values() : null).list();
    }

    Paces paces() {
        return sessions.paces();
    }

    /** Quality sessions a week beside the long run: two from five running days on, one for beginners, from 60 years and for general fitness. */
    int qualitySessions(LocalDate monday) {
        boolean one = limits.isBeginner()
                || limits.isMaster(monday)
                || limits.ageInWeekOf(monday) < 16
                || season.race() == null;
        return one || usualRunningDays(monday) < 5 ? 1 : 2;
    }
}
