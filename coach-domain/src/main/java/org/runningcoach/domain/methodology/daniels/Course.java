package org.runningcoach.domain.methodology.daniels;

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
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** A draft under this school: what is settled before its first week, the season laid once, and how sessions are written. */
record Course(Settled settled, Season season, Sessions sessions) implements Circumstances {

    private static final int LONGEST_MINUTES = 150;

    static Course of(PlanRequest request, Anchors anchors, Season season, Sessions sessions, PlanInContext outline) {
        return new Course(Settled.of(request, anchors, outline, LONGEST_MINUTES), season, sessions);
    }

    @Override
    public Course under(PlanInContext outline) {
        return of(outline.request(), anchors(), season, sessions, outline);
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
        return Warnings.ofRunning(plan, reachability.isInsufficient() ? reachability.values() : null)
                .list();
    }

    Paces paces() {
        return sessions.paces();
    }

    /** Quality sessions a week beside the long run: two from five running days on, one for beginners, from 60 years and for general fitness. */
    int qualitySessions(LocalDate monday) {
        boolean one = limits().isBeginner()
                || limits().isMaster(monday)
                || limits().ageInWeekOf(monday) < 16
                || season.race() == null;
        return one || usualRunningDays(monday) < 5 ? 1 : 2;
    }
}
