package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
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
import org.runningcoach.domain.plan.weeks.SprintLimits;
import org.runningcoach.domain.plan.weeks.StartUpAllowance;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.WeekKinds;

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
        boolean screeningClosed) {

    static Course of(PlanRequest request, Anchors anchors, Sessions sessions, PlanInContext outline) {
        RaceCalendar races = withRacesJustBeyond(request, outline.races());
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
                ScreeningGate.isClosed(request, anchors));
    }

    /** A race of the week in which the window ends shapes that week already, although it stands beyond the window. */
    private static RaceCalendar withRacesJustBeyond(PlanRequest request, RaceCalendar races) {
        LocalDate horizon = request.horizon();
        Stream<PlacedRace> beyond = Stream.concat(
                        Stream.ofNullable(request.goal().race()), request.goal().otherRaces().stream())
                .flatMap(race -> placed(race).stream())
                .filter(race -> race.date().isAfter(horizon) && !race.date().isAfter(CalendarWeek.sundayOf(horizon)));
        return new RaceCalendar(
                Stream.concat(races.placed().stream(), beyond).toList(), races.skipped(), races.tooClose());
    }

    private static Optional<PlacedRace> placed(Race race) {
        LocalDate date = race.date();
        Double metres = race.metres();
        return date == null || metres == null
                ? Optional.empty()
                : Optional.of(new PlacedRace(race, date, metres, race.priority() != RacePriority.C));
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

    /** The plan in force on a day, if it holds the day. */
    Optional<PlanDay> stored(LocalDate date) {
        return request.stored().stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** Whether a refresh leaves a stored day as it is: today, tomorrow (P41), and the dates the athlete has pinned. */
    boolean isFixed(LocalDate date) {
        boolean fixed =
                !date.isAfter(today().plusDays(1)) || request.pinned().contains(date);
        return fixed && stored(date).isPresent();
    }
}
