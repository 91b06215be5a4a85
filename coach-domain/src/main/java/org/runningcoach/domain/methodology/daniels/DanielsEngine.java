package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWeek;

/**
 * Plans races from 600 m to the marathon and general fitness after J. Daniels, Daniels' Running Formula. Week follows week, each drawn from the
 * season's stored anchors and from what came before it, so that a refresh in which all went as planned changes nothing.
 */
public final class DanielsEngine implements MethodologyEngine {

    @Override
    public Methodology methodology() {
        return Methodology.DANIELS;
    }

    @Override
    public PlanDraft draft(PlanRequest request) {
        int age = request.profile().ageOn(request.today());
        Double vdot = request.fitness().vdot();
        Paces paces = new Paces(
                vdot == null ? null : new Vdot(vdot),
                request.profile().background().easyPace(),
                HeartRateZones.of(request.profile(), age));
        Diary diary = new Diary(request, paces);
        Race race = raceAhead(request);
        Anchors stored = request.anchors();
        Anchors anchors = stored == null ? new SeasonOpening(request, diary, paces).anchors(race) : stored;
        Runner runner = Runner.of(request.profile(), anchors, request.today());
        Season season = new Season(anchors, race, request.today());
        HealthLimits health = HealthLimits.of(request);
        RaceCalendar races = new RaceCalendar(request, diary, health.racesAllowed(), runner.hardGap());
        Situation situation = new Situation(request, runner, diary, season, races, new Sessions(paces), health);
        WeekPlanner planner = new WeekPlanner(situation);

        List<PlanDay> days = new ArrayList<>();
        List<PlannedWeek> weeks = new ArrayList<>();
        int horizon = Weeks.day(request.horizon());
        for (int week = Weeks.of(request.today()); Weeks.monday(week) <= horizon; week++) {
            DraftWeek draft = planner.plan(week);
            double metres = 0;
            diary.write(week, draft.kind());
            for (DraftDay day : draft.days()) {
                if (day.date().isBefore(request.today())) {
                    metres += diary.on(day.day()).metres();
                    continue;
                }
                diary.write(day.day(), day.tally());
                if (day.day() <= horizon) {
                    days.add(new PlanDay(day.date(), day.workouts()));
                    metres += day.tally().metres();
                }
            }
            weeks.add(new PlannedWeek(
                    Weeks.date(Weeks.monday(week)),
                    draft.kind(),
                    season.phase(week).label(),
                    metres));
        }
        return new PlanDraft(Methodology.DANIELS, days, weeks, anchors, List.of());
    }

    /** The goal race while it lies ahead; a goal behind leaves general fitness. */
    private static @Nullable Race raceAhead(PlanRequest request) {
        Race race = request.goal().race();
        LocalDate date = race == null ? null : race.date();
        return date != null && date.isBefore(request.today()) ? null : race;
    }
}
