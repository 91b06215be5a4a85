package org.runningcoach.domain.methodology.drafting;

import java.time.DayOfWeek;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.HealthLimits;
import org.runningcoach.domain.plan.weeks.LevelLimits;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCalendar;
import org.runningcoach.domain.plan.weeks.RaceSeason;
import org.runningcoach.domain.plan.weeks.ScreeningGate;
import org.runningcoach.domain.plan.weeks.StartUpAllowance;

/**
 * What is settled for a whole draft before its first week is planned, whatever the school.
 *
 * @param races the races the plan will hold
 * @param raceSeason what they ask of the days around them
 * @param screeningClosed whether screening must be answered before any hard session
 * @param longRunDay the usual weekday of the long run
 */
public record Settled(
        PlanRequest request,
        Anchors anchors,
        LevelLimits limits,
        StartUpAllowance startUp,
        HealthLimits health,
        RaceCalendar races,
        RaceSeason raceSeason,
        PastWeeks past,
        boolean screeningClosed,
        DayOfWeek longRunDay) {

    /**
     * @param outline the window with the races that stand in it
     * @param longestMinutes time beyond so much makes no weekday better for the long run
     */
    public static Settled of(PlanRequest request, Anchors anchors, PlanInContext outline, int longestMinutes) {
        RaceCalendar races = PlacedRaces.withRacesJustBeyond(request, outline.races());
        return new Settled(
                request,
                anchors,
                outline.limits(),
                outline.startUp(),
                outline.health(),
                races,
                RaceSeason.of(request, outline.timeline(), races),
                new PastWeeks(request.history()),
                ScreeningGate.isClosed(request, anchors),
                LongRunDay.of(request.availability(), longestMinutes));
    }
}
