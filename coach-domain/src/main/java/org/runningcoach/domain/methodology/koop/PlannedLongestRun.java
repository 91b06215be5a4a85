package org.runningcoach.domain.methodology.koop;

import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.preparation.PreparationGuide;
import org.runningcoach.domain.fitness.vdot.RaceDistance;
import org.runningcoach.domain.plan.weeks.RaceCategory;

/** The longest run worth planning for a race (methodology 3.4). */
final class PlannedLongestRun {

    private static final double SHARE_OF_RACE = 0.60;
    private static final int MOST_MINUTES = 8 * 60;
    private static final int LEAST_MINUTES = 120;

    private PlannedLongestRun() {}

    /** The guide's, up to 50 miles at most 60 % of what the race is reckoned to take, two hours in any case and eight at most. */
    static int minutes(Race race, Efforts efforts) {
        double metres = race.reckonedMetres();
        PreparationGuide guide =
                RaceDistance.isUltra(metres) ? PreparationGuide.forRace(metres) : PreparationGuide.FIFTY_KILOMETRES;
        boolean far = RaceCategory.of(metres) == RaceCategory.ULTRA_BEYOND_FIFTY_MILES;
        double ofRace = far ? MOST_MINUTES : SHARE_OF_RACE * RaceDay.minutes(race, efforts);
        return (int) StrictMath.max(
                LEAST_MINUTES, StrictMath.min(MOST_MINUTES, StrictMath.min(ofRace, guide.longestRunMinutes())));
    }
}
