package org.runningcoach.domain.methodology.pfaff;

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
import org.runningcoach.domain.plan.weeks.SprintLimits;
import org.runningcoach.domain.plan.weeks.StartUpAllowance;

/** What is settled for a whole draft before its first week is planned. */
record Course(
        PlanRequest request,
        Anchors anchors,
        Season season,
        Sessions sessions,
        LevelLimits limits,
        SprintLimits sprints,
        StartUpAllowance startUp,
        HealthLimits health,
        RaceCalendar races,
        RaceSeason raceSeason,
        PastWeeks past,
        boolean screeningClosed,
        DayOfWeek longRunDay)
        implements Circumstances {

    private static final int LONGEST_MINUTES = 120;

    static Course of(PlanRequest request, Anchors anchors, Sessions sessions, PlanInContext outline) {
        RaceCalendar races = PlacedRaces.withRacesJustBeyond(request, outline.races());
        return new Course(
                request,
                anchors,
                new Season(anchors, request.goal().race()),
                sessions,
                outline.limits(),
                new SprintLimits(outline.limits()),
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
        return of(request, anchors, sessions, outline);
    }

    @Override
    public Methodology methodology() {
        return Methodology.PFAFF;
    }

    @Override
    public String phase(LocalDate monday) {
        return season.phase(monday).label();
    }

    @Override
    public boolean runsAndWalks(LocalDate monday) {
        return false;
    }

    @Override
    public Optional<Workout> easyRun(int minutes, LocalDate day) {
        return sessions.easyRun(minutes, day);
    }

    @Override
    public Workout raceDay(Race race, LocalDate day) {
        return RaceDay.of(race, day);
    }

    /** Nothing in it goes by a pace that could change. */
    @Override
    public Workout renewed(Workout workout) {
        return workout;
    }

    @Override
    public DrawnWeek plan(PlanInContext before, LocalDate monday) {
        return new WeekPlanner(this).plan(before, monday);
    }

    @Override
    public List<PlanDay> eased(
            PlanInContext before, PlannedWeek drawn, List<PlanDay> planned, boolean tired, Set<LocalDate> resting) {
        return new EasedWeek(this, tired, resting).days(before, drawn, planned);
    }

    @Override
    public List<PlanWarning> warnings(PlanInContext plan) {
        return new Warnings(plan).list();
    }

    /** Whether the plan in force holds a day. */
    boolean stored(LocalDate date) {
        return request.stored().stream().anyMatch(day -> day.date().equals(date));
    }
}
