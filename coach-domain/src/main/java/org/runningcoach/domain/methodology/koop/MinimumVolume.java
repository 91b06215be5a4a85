package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.weeks.RaceCategory;

/**
 * The least weekly time that prepares for a race, and how many weeks before it it must be held (methodology 3.4). Doubtful: recalled, not checked
 * (methodology 11, 4); that it is the time of a loading week is a choice of this project.
 */
enum MinimumVolume {
    TO_FIFTY_MILES(6, 6),
    BEYOND_FIFTY_MILES(9, 9);

    private final int hours;
    private final int weeksBefore;

    MinimumVolume(int hours, int weeksBefore) {
        this.hours = hours;
        this.weeksBefore = weeksBefore;
    }

    static MinimumVolume of(Race race) {
        return RaceCategory.of(race.reckonedMetres()) == RaceCategory.ULTRA_BEYOND_FIFTY_MILES
                ? BEYOND_FIFTY_MILES
                : TO_FIFTY_MILES;
    }

    double seconds() {
        return 3600.0 * hours;
    }

    /** The last day of the week by which a loading week must have held it. */
    LocalDate heldBy(LocalDate raceDay) {
        return raceDay.minusWeeks(weeksBefore - 1L);
    }
}
