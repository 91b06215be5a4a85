package org.runningcoach.domain.usefulness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;
import org.runningcoach.domain.plan.model.PlanDay;

class RefreshesAreStableTest {

    private final List<PlanDay> stored =
            new PlanFixture().plan(Session.easy(TODAY.plusDays(3), 40)).draft().days();

    @Test
    void the_same_days_again_are_stable() {
        assertThat(RefreshesAreStable.missed(
                        stored,
                        new PlanFixture()
                                .plan(Session.easy(TODAY.plusDays(3), 40))
                                .draft()))
                .isEmpty();
    }

    @Test
    void one_minute_more_is_a_change() {
        assertThat(RefreshesAreStable.missed(
                        stored,
                        new PlanFixture()
                                .plan(Session.easy(TODAY.plusDays(3), 41))
                                .draft()))
                .hasSize(1);
    }
}
