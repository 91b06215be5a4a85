package org.runningcoach.domain.methodology.koop;

import java.util.Comparator;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.preparation.PreparationGuide;
import org.runningcoach.domain.fitness.vdot.RaceDistance;

/** The weekly time to grow to: the guide's peak, the method's minimum or a fifth more than held, within what the distance calls for and the athlete's days and minutes allow. */
final class TargetVolume {

    private static final double GROWTH = 1.2;
    private static final double FIFTY_KILOMETRES = 8 * 3600;
    private static final double HUNDRED_KILOMETRES = 12 * 3600;
    private static final double HUNDRED_MILES = 16 * 3600;

    private TargetVolume() {}

    static double seconds(Race race, double held, Availability availability) {
        PreparationGuide guide = RaceDistance.isUltra(race.reckonedMetres())
                ? PreparationGuide.forRace(race.reckonedMetres())
                : PreparationGuide.FIFTY_KILOMETRES;
        double plenty = switch (guide) {
            case HUNDRED_MILES -> HUNDRED_MILES;
            case FIFTY_MILES_TO_HUNDRED_KILOMETRES -> HUNDRED_KILOMETRES;
            default -> FIFTY_KILOMETRES;
        };
        double grown = StrictMath.min(GROWTH * held, StrictMath.max(plenty, held));
        double asked =
                StrictMath.max(3600 * guide.weeklyPeak(), MinimumVolume.of(race).seconds());
        return StrictMath.min(StrictMath.max(asked, grown), possible(availability));
    }

    private static double possible(Availability availability) {
        return availability.days().stream()
                .map(AvailableDay::minutes)
                .sorted(Comparator.reverseOrder())
                .limit(availability.maxDaysPerWeek())
                .mapToInt(minutes -> 60 * minutes)
                .sum();
    }
}
