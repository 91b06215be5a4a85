package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.paced;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.KnownFitness;

class PacesDeriveFromTheFitnessIndexTest {

    private static final String RULE = "paces-derive-from-the-fitness-index";

    // index 50: E 4:55 to 5:33, T 4:15, I 3:55 a kilometre

    @Test
    void the_paces_of_the_index() {
        assertThat(new PlanFixture()
                        .plan(
                                paced(on(0, TUESDAY), Intensity.THRESHOLD, 255, 255),
                                paced(on(0, FRIDAY), Intensity.EASY, 302, 336))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void a_threshold_pace_five_seconds_faster_breaks_it() {
        assertThat(new PlanFixture()
                        .plan(paced(on(0, TUESDAY), Intensity.THRESHOLD, 250, 250))
                        .daysBreaking(RULE))
                .containsExactly(on(0, TUESDAY));
    }

    @Test
    void an_easy_pace_faster_than_easy_breaks_it() {
        assertThat(new PlanFixture()
                        .plan(paced(on(0, TUESDAY), Intensity.EASY, 280, 330))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void without_an_index_any_pace_breaks_it() {
        assertThat(new PlanFixture()
                        .fitness(KnownFitness.none())
                        .plan(paced(on(0, TUESDAY), Intensity.THRESHOLD, 255, 255))
                        .broken(RULE))
                .hasSize(1);
    }
}
