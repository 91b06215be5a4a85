package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;

class DosesGrowToTheirCapsTest {

    @Test
    void the_third_threshold_session_has_three_quarters_of_its_cap() {
        assertThat(missed(new DosesGrowToTheirCaps(), threshold(2_500, 3_000, 3_200)))
                .isEmpty();
        assertThat(missed(new DosesGrowToTheirCaps(), threshold(2_500, 2_500, 2_500)))
                .hasSize(1);
    }

    @Test
    void the_second_may_still_be_small() {
        assertThat(missed(new DosesGrowToTheirCaps(), threshold(2_500, 2_500))).isEmpty();
    }

    /** Weeks of 40 km with a threshold session each. */
    private static PlanFixture threshold(int... metres) {
        PlanFixture fixture = runner().phase("IV");
        for (int week = 0; week < metres.length; week++) {
            fixture.easyWeek(week, 33).plan(Session.threshold(on(week, WEDNESDAY), metres[week]));
        }
        fixture.athlete.available(120, DayOfWeek.values());
        return fixture;
    }
}
