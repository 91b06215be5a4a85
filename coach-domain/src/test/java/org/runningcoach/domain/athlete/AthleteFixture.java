package org.runningcoach.domain.athlete;

import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.runningcoach.domain.athlete.commands.AthleteCommand;
import org.runningcoach.domain.athlete.events.AthleteEvent;
import org.runningcoach.domain.shared.RuleViolation;

/** Past facts, a command, and what came of it. */
final class AthleteFixture {

    private final FixtureConfiguration<Athlete> axon = new AggregateTestFixture<>(Athlete.class);
    private final List<AthleteEvent> past;

    private AthleteFixture(List<AthleteEvent> past) {
        this.past = past;
    }

    static AthleteFixture given(AthleteEvent... past) {
        return new AthleteFixture(List.of(past));
    }

    ResultValidator<Athlete> when(AthleteCommand command) {
        return axon.given(past).when(command);
    }

    /** A refusal that names exactly these fields, in this order. */
    static Matcher<RuleViolation> refusing(String... fields) {
        return new FeatureMatcher<>(equalTo(List.of(fields)), "a refusal of the fields", "fields") {
            @Override
            protected List<String> featureValueOf(RuleViolation refusal) {
                return refusal.all().stream().map(RuleViolation::field).toList();
            }
        };
    }
}
