package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.RaceCalendar;

/** The races that shape a draft. */
public final class PlacedRaces {

    private PlacedRaces() {}

    /** A race of the week in which the window ends shapes that week already, although it stands beyond the window. */
    public static RaceCalendar withRacesJustBeyond(PlanRequest request, RaceCalendar races) {
        LocalDate horizon = request.horizon();
        Stream<PlacedRace> beyond = Stream.concat(
                        Stream.ofNullable(request.goal().race()), request.goal().otherRaces().stream())
                .flatMap(PlacedRaces::placed)
                .filter(race -> race.date().isAfter(horizon) && !race.date().isAfter(CalendarWeek.sundayOf(horizon)));
        return new RaceCalendar(
                Stream.concat(races.placed().stream(), beyond).toList(), races.skipped(), races.tooClose());
    }

    private static Stream<PlacedRace> placed(Race race) {
        LocalDate date = race.date();
        return date == null
                ? Stream.empty()
                : Stream.of(new PlacedRace(race, date, race.reckonedMetres(), race.priority() != RacePriority.C));
    }
}
