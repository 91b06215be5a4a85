package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.part;
import static org.runningcoach.domain.plan.fixture.Session.threshold;
import static org.runningcoach.domain.plan.fixture.Session.withStrides;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.WorkoutType;

class QualityIsWarmedUpTest {

    private static final String RULE = "quality-is-warmed-up";

    @Test
    void quality_between_warm_up_and_cool_down() {
        assertThat(new PlanFixture().plan(threshold(on(0, TUESDAY), 3_000)).broken(RULE))
                .isEmpty();
    }

    @Test
    void bare_quality_breaks_it() {
        var bare =
                Session.of(on(0, TUESDAY), WorkoutType.THRESHOLD, part(Role.WORK, Intensity.THRESHOLD, 1_200, 4_800));
        assertThat(new PlanFixture().plan(bare).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void strides_after_an_easy_run_need_neither() {
        assertThat(new PlanFixture().plan(withStrides(on(0, TUESDAY), 30, 6)).broken(RULE))
                .isEmpty();
    }
}
