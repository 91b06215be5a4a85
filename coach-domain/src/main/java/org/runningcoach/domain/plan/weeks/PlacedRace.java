package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Race;

/**
 * A race that stands in the plan.
 *
 * @param allOut whether recovery follows; C races, and races too close before a more important one, are run through
 */
public record PlacedRace(Race race, LocalDate date, double metres, boolean allOut) {

    public RaceRecovery recovery() {
        return new RaceRecovery(date, metres);
    }
}
