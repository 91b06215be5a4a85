package org.runningcoach.domain.methodology.daniels;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.fitness.preparation.PreparationGuide;
import org.runningcoach.domain.plan.model.Intensity;

/** The weekly volume to grow to: what the race asks for or a fifth more than held, within the athlete's days and minutes (2.7). */
final class TargetVolume {

    private static final double GENERAL_MINUTES = 150;
    private static final double GROWTH = 1.2;
    private static final double MOST_GROWTH = 16_000;
    private static final double PLENTY = 100_000;

    private TargetVolume() {}

    static double of(@Nullable Race race, double held, Availability availability, Paces paces) {
        return StrictMath.min(wanted(race, held, paces), possible(availability, paces));
    }

    private static double wanted(@Nullable Race race, double held, Paces paces) {
        Double metres = race == null ? null : race.metres();
        if (metres == null) {
            return StrictMath.max(held, paces.metresIn(GENERAL_MINUTES, Intensity.EASY));
        }
        double grown = StrictMath.min(StrictMath.min(GROWTH * held, held + MOST_GROWTH), StrictMath.max(PLENTY, held));
        return StrictMath.max(1_000 * PreparationGuide.forRace(metres).weeklyPeak(), grown);
    }

    private static double possible(Availability availability, Paces paces) {
        int minutes = availability.days().stream()
                .map(AvailableDay::minutes)
                .sorted(Comparator.reverseOrder())
                .limit(availability.maxDaysPerWeek())
                .mapToInt(each -> StrictMath.min(each, 150))
                .sum();
        return paces.metresIn(minutes, Intensity.EASY);
    }
}
