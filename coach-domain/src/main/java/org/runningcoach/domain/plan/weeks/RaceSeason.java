package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WarningCode;

/**
 * What races do to the days around them: the taper before the A race and the recoveries after races run all-out, past and planned.
 *
 * @param goalTaper the taper of the A race ahead; absent without one, or when the race cannot be placed for another reason than a blackout
 * @param pastTapers of A races already run, which say what kind the weeks before them were
 * @param recoveries of past and placed races, earliest first within each
 */
public record RaceSeason(Optional<Taper> goalTaper, List<Taper> pastTapers, List<RaceRecovery> recoveries) {

    public RaceSeason {
        pastTapers = List.copyOf(pastTapers);
        recoveries = List.copyOf(recoveries);
    }

    public static RaceSeason of(PlanRequest request, Timeline timeline, RaceCalendar calendar) {
        List<Taper> past = timeline.pastRaces().stream()
                .filter(day -> day.racePriority() == RacePriority.A)
                .map(day -> new Taper(day.date(), RaceCategory.of(metres(day))))
                .toList();
        List<RaceRecovery> recoveries = Stream.concat(
                        timeline.pastRaces().stream()
                                .filter(day -> day.racePriority() != RacePriority.C)
                                .map(day -> new RaceRecovery(day.date(), metres(day))),
                        calendar.placed().stream().filter(PlacedRace::allOut).map(PlacedRace::recovery))
                .toList();
        return new RaceSeason(taper(request, timeline, calendar), past, recoveries);
    }

    private static double metres(DayTotals raceDay) {
        return Objects.requireNonNull(raceDay.raceMetres());
    }

    private static Optional<Taper> taper(PlanRequest request, Timeline timeline, RaceCalendar calendar) {
        Race race = request.goal().race();
        if (race == null || race.date() == null || !timeline.isOpen(race.date())) {
            return Optional.empty();
        }
        LocalDate day = race.date();
        boolean applies = day.isAfter(request.horizon())
                || calendar.on(day).isPresent()
                || calendar.skippedOn(day)
                        .filter(skipped -> skipped.why() == WarningCode.RACE_ON_BLACKOUT)
                        .isPresent();
        return applies ? Optional.of(new Taper(day, RaceCategory.of(race.reckonedMetres()))) : Optional.empty();
    }

    public boolean taperTouches(LocalDate first, LocalDate last) {
        return Stream.concat(goalTaper.stream(), pastTapers.stream()).anyMatch(taper -> taper.touches(first, last));
    }

    public boolean recoveryTouches(LocalDate first, LocalDate last) {
        return recoveries.stream().anyMatch(recovery -> recovery.touches(first, last));
    }
}
