package org.runningcoach.domain.methodology.daniels;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.HealthLimits;
import org.runningcoach.domain.plan.weeks.LevelLimits;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCalendar;
import org.runningcoach.domain.plan.weeks.RaceSeason;
import org.runningcoach.domain.plan.weeks.ReturnsToRunning;
import org.runningcoach.domain.plan.weeks.ScreeningGate;
import org.runningcoach.domain.plan.weeks.StartUpAllowance;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.WeekKinds;

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
        DayOfWeek longRunDay) {

    private static final int LONGEST_MINUTES = 150;

    static Course of(PlanRequest request, Anchors anchors, Season season, Sessions sessions, PlanInContext outline) {
        RaceCalendar races = withRacesJustBeyond(request, outline.races());
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
                longRunDay(request.availability()));
    }

    /** A race of the week in which the window ends shapes that week already, although it stands beyond the window. */
    private static RaceCalendar withRacesJustBeyond(PlanRequest request, RaceCalendar races) {
        LocalDate horizon = request.horizon();
        Stream<PlacedRace> beyond = Stream.concat(
                        Stream.ofNullable(request.goal().race()), request.goal().otherRaces().stream())
                .flatMap(Course::placed)
                .filter(race -> race.date().isAfter(horizon) && !race.date().isAfter(CalendarWeek.sundayOf(horizon)));
        return new RaceCalendar(
                Stream.concat(races.placed().stream(), beyond).toList(), races.skipped(), races.tooClose());
    }

    private static Stream<PlacedRace> placed(Race race) {
        LocalDate date = race.date();
        Double metres = race.metres();
        return date == null || metres == null
                ? Stream.empty()
                : Stream.of(new PlacedRace(race, date, metres, race.priority() != RacePriority.C));
    }

    Paces paces() {
        return sessions.paces();
    }

    LocalDate today() {
        return request.today();
    }

    /** The days planned so far in context, under the returns given. */
    PlanInContext context(Timeline timeline, ReturnsToRunning returns, SortedMap<LocalDate, WeekKind> kinds) {
        return new PlanInContext(
                request,
                anchors,
                List.of(),
                timeline,
                returns,
                health,
                limits,
                startUp,
                races,
                raceSeason,
                new WeekKinds(timeline, returns, raceSeason, kinds));
    }

    /** Running days a week that calendar, level and age allow. */
    int usualRunningDays(LocalDate monday) {
        Availability availability = request.availability();
        int most = StrictMath.min(availability.days().size(), availability.maxDaysPerWeek());
        int byLevel = StrictMath.min(limits.runningDays(monday), 7 - limits.restDays(monday, false));
        return StrictMath.min(most, byLevel);
    }

    /** Quality sessions a week beside the long run: two from five running days on, one for beginners, from 60 years and for general fitness. */
    int qualitySessions(LocalDate monday) {
        boolean one = limits.isBeginner()
                || limits.isMaster(monday)
                || limits.ageInWeekOf(monday) < 16
                || season.race() == null;
        return one || usualRunningDays(monday) < 5 ? 1 : 2;
    }

    /** The athlete's choice, else the day with the most time, Sunday first. */
    private static DayOfWeek longRunDay(Availability availability) {
        DayOfWeek wanted = availability.longRunDay();
        if (wanted != null) {
            return wanted;
        }
        return availability.days().stream()
                .max(Comparator.comparingInt((AvailableDay day) -> StrictMath.min(day.minutes(), LONGEST_MINUTES))
                        .thenComparing(AvailableDay::weekday))
                .map(AvailableDay::weekday)
                .orElse(DayOfWeek.SUNDAY);
    }
}
