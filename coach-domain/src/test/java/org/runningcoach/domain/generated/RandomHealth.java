package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;

/** Mostly well; otherwise one condition, sometimes two, since today or some days. */
final class RandomHealth {

    private RandomHealth() {}

    static List<HealthReport> any(Dice dice, LocalDate today) {
        if (dice.chance(0.75)) {
            return List.of();
        }
        return dice.chance(0.85) ? List.of(report(dice, today)) : List.of(report(dice, today), report(dice, today));
    }

    static HealthReport report(Dice dice, LocalDate today) {
        return new HealthReport(
                dice.pick(HealthCondition.values()), today.minusDays(dice.between(0, dice.pick(1, 8, 40))));
    }
}
