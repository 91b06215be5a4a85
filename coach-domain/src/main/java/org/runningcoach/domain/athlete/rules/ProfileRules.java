package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Profile;

/** Everything that must hold for a profile. */
public final class ProfileRules {

    private ProfileRules() {}

    public static List<Rule> of(Profile profile, LocalDate today) {
        return List.of(
                new AthletesAreAtLeastThirteen(profile, today),
                new AthletesAreAtMostAHundred(profile, today),
                new MinorsNeedConsent(profile, today),
                new BodyMeasuresArePlausible(profile),
                new HeartRatesArePlausible(profile),
                new BackgroundsArePlausible(profile.background()),
                new RunningBeganDuringLife(profile, today));
    }
}
