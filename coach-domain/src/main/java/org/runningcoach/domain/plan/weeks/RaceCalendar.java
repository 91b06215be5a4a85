package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WarningCode;

/**
 * Which of the athlete's races the window holds (P23). The A race comes first; a race closer to a more important one than spacing, taper or
 * recovery allow is left out, or run through without recovery when only its own recovery is in the way. Both say RACES_TOO_CLOSE.
 *
 * @param placed in the order of importance
 * @param skipped with the reason why
 * @param tooClose whether two races stand closer than recovery allows
 */
public record RaceCalendar(List<PlacedRace> placed, List<SkippedRace> skipped, boolean tooClose) {

    public RaceCalendar {
        placed = List.copyOf(placed);
        skipped = List.copyOf(skipped);
    }

    public static RaceCalendar of(PlanRequest request, Anchors anchors, Timeline timeline) {
        RaceAdmission admission = new RaceAdmission(request, anchors, timeline);
        List<PlacedRace> placed = new ArrayList<>();
        List<SkippedRace> skipped = new ArrayList<>();
        boolean tooClose = false;
        for (Race race : inWindow(request, timeline)) {
            LocalDate date = dateOf(race);
            double metres = race.reckonedMetres();
            Optional<WarningCode> obstacle = admission.obstacle(date, metres);
            if (obstacle.isEmpty() && admission.collides(race, placed)) {
                obstacle = Optional.of(WarningCode.RACES_TOO_CLOSE);
                tooClose = true;
            }
            if (obstacle.isPresent()) {
                skipped.add(new SkippedRace(race, date, obstacle.get()));
                continue;
            }
            boolean allOut = race.priority() != RacePriority.C;
            RaceRecovery recovery = new RaceRecovery(date, metres);
            if (allOut && placed.stream().anyMatch(other -> recovery.forbidsHardOn(other.date()))) {
                allOut = false;
                tooClose = true;
            }
            placed.add(new PlacedRace(race, date, metres, allOut));
        }
        return new RaceCalendar(placed, skipped, tooClose);
    }

    /** Up to the horizon, or to the last planned day where a longer stretch is looked at. */
    private static List<Race> inWindow(PlanRequest request, Timeline timeline) {
        LocalDate last = timeline.last().isAfter(request.horizon()) ? timeline.last() : request.horizon();
        return Stream.concat(Stream.ofNullable(request.goal().race()), request.goal().otherRaces().stream())
                .filter(race -> race.date() != null)
                .filter(race -> timeline.isOpen(dateOf(race)) && !dateOf(race).isAfter(last))
                .sorted(Comparator.comparing(Race::priority).thenComparing(RaceCalendar::dateOf))
                .toList();
    }

    private static LocalDate dateOf(Race race) {
        LocalDate date = race.date();
        if (date == null) {
            throw new IllegalArgumentException("a race in a calendar has a date");
        }
        return date;
    }

    public Optional<PlacedRace> on(LocalDate day) {
        return placed.stream().filter(race -> race.date().equals(day)).findFirst();
    }

    public Optional<SkippedRace> skippedOn(LocalDate day) {
        return skipped.stream().filter(race -> race.date().equals(day)).findFirst();
    }
}
