package org.runningcoach.domain.plan.weeks;

import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.RacePriority;

/** Races already run, as far back as their recovery can reach. */
final class PastRaces {

    private static final int DAYS = 35;

    private PastRaces() {}

    static Stream<RaceRecovery> allOut(Timeline timeline) {
        return timeline.between(
                        timeline.firstOpen().minusDays(DAYS),
                        timeline.firstOpen().minusDays(1))
                .filter(day -> day.racePriority() != RacePriority.C)
                .flatMap(day -> day.raceMetres() == null
                        ? Stream.empty()
                        : Stream.of(new RaceRecovery(day.date(), day.raceMetres())));
    }
}
