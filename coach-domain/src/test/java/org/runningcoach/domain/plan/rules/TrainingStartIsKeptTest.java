package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.Session.easy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;

class TrainingStartIsKeptTest {

    private static final String RULE = "training-start-is-kept";

    @Test
    void a_refresh_keeps_it() {
        assertThat(refreshed(new PlanFixture(), TODAY.minusYears(1)).broken(RULE))
                .isEmpty();
    }

    @Test
    void a_later_start_breaks_it() {
        assertThat(refreshed(new PlanFixture(), TODAY).daysBreaking(RULE)).containsExactly(TODAY);
    }

    @Test
    void it_restarts_with_the_return_from_57_days() {
        assertThat(refreshed(away(57), TODAY).plan(easy(TODAY, 20)).broken(RULE))
                .isEmpty();
        assertThat(refreshed(away(56), TODAY).plan(easy(TODAY, 20)).broken(RULE))
                .hasSize(1);
    }

    @Test
    void who_never_ran_may_start_whenever_they_do() {
        assertThat(refreshed(new PlanFixture().noPast(), TODAY).broken(RULE)).isEmpty();
    }

    private static PlanFixture refreshed(PlanFixture fixture, LocalDate start) {
        fixture.trainingStart(TODAY.minusYears(1));
        return fixture.storedAnchors(fixture.anchors()).trainingStart(start);
    }

    private static PlanFixture away(int days) {
        var past = Past.from(TODAY.minusDays(days).minusWeeks(6)).weeks(6, 40, TUESDAY, SUNDAY);
        return new PlanFixture().past(past.lost(days, DayState.MISSED));
    }
}
