package org.runningcoach.domain.athlete;

import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;
import static org.runningcoach.domain.athlete.AthleteFacts.registered;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.commands.ClearHealth;
import org.runningcoach.domain.athlete.events.HealthCleared;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;

class ClearHealthTest {

    private static final HealthReported INJURED =
            new HealthReported(ATHLETE.value(), new HealthReport(HealthCondition.INJURED, TODAY.minusDays(20)), NOW);
    private static final HealthCleared CLEARED =
            new HealthCleared(ATHLETE.value(), HealthCondition.INJURED, TODAY, NOW);

    @Test
    void a_condition_is_cleared_on_the_athletes_own_date() {
        AthleteFixture.given(registered(), INJURED)
                .when(new ClearHealth(ATHLETE, HealthCondition.INJURED, NOW))
                .expectEvents(CLEARED);
    }

    @Test
    void what_does_not_stand_is_left_alone() {
        AthleteFixture.given(registered(), INJURED, CLEARED)
                .when(new ClearHealth(ATHLETE, HealthCondition.INJURED, NOW))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        AthleteFixture.given(registered(), INJURED)
                .when(new ClearHealth(ATHLETE, HealthCondition.ILL, NOW))
                .expectNoEvents();
    }
}
