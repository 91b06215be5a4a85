package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.CommunicationStyle;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.athlete.model.Units;

/** Who the athlete is: 13 to 80 years, minors mostly with consent, screening in every state. */
final class RandomProfiles {

    private RandomProfiles() {}

    static Profile any(Dice dice, LocalDate today, RunningBackground background) {
        int age = dice.chance(0.15)
                ? dice.between(13, 17)
                : dice.chance(0.2) ? dice.between(58, 80) : dice.between(18, 57);
        Screening screening = dice.chance(0.7)
                ? Screening.CLEAR
                : dice.pick(
                        Screening.NOT_ANSWERED,
                        Screening.NOT_ANSWERED,
                        Screening.POSITIVE,
                        Screening.CLEARED_BY_CLINICIAN);
        return of(dice, today, age, screening, background, age >= 18 || dice.chance(0.85));
    }

    static Profile adult(Dice dice, LocalDate today, int age, RunningBackground background) {
        return of(dice, today, age, Screening.CLEAR, background, false);
    }

    private static Profile of(
            Dice dice, LocalDate today, int age, Screening screening, RunningBackground background, boolean consent) {
        return new Profile(
                today.minusYears(age).minusDays(dice.between(0, 364)),
                dice.pick(Sex.values()),
                ZoneId.of("Europe/Berlin"),
                dice.pick(Units.values()),
                dice.pick(CommunicationStyle.values()),
                null,
                null,
                maximumHeartRate(dice),
                dice.chance(0.3) ? dice.between(38, 75) : null,
                dice.chance(0.05),
                background,
                screening,
                consent);
    }

    private static @Nullable Integer maximumHeartRate(Dice dice) {
        return dice.chance(0.5) ? dice.between(155, 210) : null;
    }
}
