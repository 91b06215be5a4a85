package org.runningcoach.domain.athlete.rules;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.RuleViolation;

/** Heart rates, where given, lie where they can be measured; others would bend every zone that is reckoned from them. */
public record HeartRatesArePlausible(Profile profile) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return Stream.of(
                        new Range(
                                "profile.maximum-heart-rate",
                                "profile.maximumHeartRate",
                                profile.maximumHeartRate(),
                                150,
                                215,
                                "beats per minute"),
                        new Range(
                                "profile.resting-heart-rate",
                                "profile.restingHeartRate",
                                profile.restingHeartRate(),
                                30,
                                100,
                                "beats per minute"))
                .flatMap(range -> range.violations().stream())
                .toList();
    }
}
