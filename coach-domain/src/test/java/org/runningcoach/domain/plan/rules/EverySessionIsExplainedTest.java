package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Workout;

class EverySessionIsExplainedTest {

    private static final String RULE = "every-session-is-explained";

    @Test
    void purpose_reason_methodology_and_effort() {
        assertThat(new PlanFixture().plan(easy(on(0, TUESDAY), 40)).broken(RULE))
                .isEmpty();
    }

    @Test
    void a_blank_reason_breaks_it() {
        Workout run = easy(on(0, TUESDAY), 40);
        var unexplained =
                new Workout(run.date(), run.type(), run.methodology(), run.purpose(), Explanation.of(" "), run.steps());
        assertThat(new PlanFixture().plan(unexplained).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void another_methodology_breaks_it_unless_the_day_was_kept() {
        Workout run = easy(on(0, TUESDAY), 40);
        var foreign = new Workout(run.date(), run.type(), Methodology.KOOP, run.purpose(), run.reason(), run.steps());
        assertThat(new PlanFixture().plan(foreign).broken(RULE)).hasSize(1);
        assertThat(new PlanFixture().stored(foreign).plan(foreign).broken(RULE)).isEmpty();
    }
}
