package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.Circumstances;
import org.runningcoach.domain.methodology.drafting.DrawnWeek;
import org.runningcoach.domain.methodology.drafting.Settled;
import org.runningcoach.domain.methodology.drafting.Warnings;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintLimits;

/** A draft under this school: what is settled before its first week, the season laid once, and how sessions are written. */
record Course(Settled settled, Season season, Sessions sessions, SprintLimits sprints) implements Circumstances {

    private static final int LONGEST_MINUTES = 120;

    static Course of(PlanRequest request, Anchors anchors, Sessions sessions, PlanInContext outline) {
        return new Course(
                Settled.of(request, anchors, outline, LONGEST_MINUTES),
                new Season(anchors, request.goal().race()),
                sessions,
                new SprintLimits(outline.limits()));
    }

    @Override
    public Course under(PlanInContext outline) {
        return of(outline.request(), anchors(), sessions, outline);
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
        Warnings warnings = new Warnings(plan);
        return warnings.when(warnings.hasNoRecentRun(), WarningCode.LOW_DATA)
                .when(TimeToPrepare.isTooShort(plan), WarningCode.INSUFFICIENT_PREPARATION)
                .list();
    }
}
