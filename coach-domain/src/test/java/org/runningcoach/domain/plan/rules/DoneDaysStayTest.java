package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.Session.easy;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class DoneDaysStayTest {

    private static final String RULE = "done-days-stay";

    @Test
    void a_run_done_today_stays_in_the_plan_as_stored() {
        assertThat(ranToday().stored(easy(TODAY, 40)).plan(easy(TODAY, 40)).broken(RULE))
                .isEmpty();
    }

    @Test
    void a_changed_session_of_a_day_already_run_breaks_it() {
        assertThat(ranToday().stored(easy(TODAY, 40)).plan(easy(TODAY, 30)).daysBreaking(RULE))
                .containsExactly(TODAY);
    }

    @Test
    void a_day_not_yet_run_is_open() {
        assertThat(new PlanFixture().stored(easy(TODAY, 40)).broken(RULE)).isEmpty();
    }

    private static PlanFixture ranToday() {
        return new PlanFixture()
                .past(Past.from(TODAY.minusWeeks(4))
                        .weeks(4, 40, TUESDAY, FRIDAY)
                        .easyDay(6.6));
    }
}
