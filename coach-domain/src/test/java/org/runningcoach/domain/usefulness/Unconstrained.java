package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.ScreeningGate;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.VolumeMeasure;

/**
 * Whether nothing holds the athlete back: a healthy adult with a known index or history, eight weeks without break or illness, the last four of them
 * confirmed, nothing blacked out, three days of an hour, a reachable goal, and four weeks before any taper. Who runs so little on so many days that a run lasts less than the half hour
 * which 2.4 calls normal is held back by the volume itself: the least doses of quality leave nothing for the other days.
 */
public final class Unconstrained {

    private static final int ADULT = 18;
    private static final int DAYS = 3;
    private static final int MINUTES = 60;
    private static final double USUAL_RUN_SECONDS = 30 * 60;

    private Unconstrained() {}

    public static boolean is(PlanRequest request, PlanDraft draft) {
        return isFree(request)
                && !ScreeningGate.isClosed(request, draft.anchors())
                && isWellRecorded(request)
                && PlanInContext.of(request, draft).returns().all().stream()
                        .noneMatch(period ->
                                period.pause().last().isAfter(request.today().minusWeeks(8)))
                && draft.warnings().stream()
                        .noneMatch(warning -> warning.code() == WarningCode.INSUFFICIENT_PREPARATION)
                && hasTime(request)
                && hasRunsOfHalfAnHour(request, draft);
    }

    private static boolean hasRunsOfHalfAnHour(PlanRequest request, PlanDraft draft) {
        PlanInContext plan = PlanInContext.of(request, draft);
        int days = RunningDaysAreUsed.possible(plan, CalendarWeek.mondayOf(request.today()));
        double held = draft.anchors().levelHeld();
        double seconds = plan.timeline().measure() == VolumeMeasure.SECONDS
                ? held
                : held / 1000 * plan.timeline().told().easySecondsPerKilometre();
        return seconds >= days * USUAL_RUN_SECONDS;
    }

    private static boolean isFree(PlanRequest request) {
        var availability = request.availability();
        long roomyDays = availability.days().stream()
                .filter(day -> day.minutes() >= MINUTES)
                .count();
        return request.profile().ageOn(request.today()) >= ADULT
                && request.health().isEmpty()
                && request.transition() == null
                && request.fitness().vdot() != null
                && availability.blackouts().isEmpty()
                && availability.maxDaysPerWeek() >= DAYS
                && roomyDays >= DAYS
                && roomyDays == availability.days().size();
    }

    private static boolean isWellRecorded(PlanRequest request) {
        LocalDate fourWeeksAgo = request.today().minusWeeks(4);
        LocalDate eightWeeksAgo = request.today().minusWeeks(8);
        return request.history().days().stream()
                        .filter(day -> !day.date().isBefore(fourWeeksAgo))
                        .allMatch(day -> day.state() == DayState.RAN || day.state() == DayState.RESTED)
                && request.history().days().stream()
                        .filter(day -> !day.date().isBefore(eightWeeksAgo))
                        .map(DayRecord::state)
                        .noneMatch(state -> state == DayState.ILL || state == DayState.BLACKOUT);
    }

    private static boolean hasTime(PlanRequest request) {
        Race race = request.goal().race();
        if (race == null || race.date() == null || race.metres() == null) {
            return true;
        }
        LocalDate taper = new Taper(race.date(), RaceCategory.of(race.metres())).first();
        return !request.today().isAfter(taper.minusWeeks(4));
    }
}
