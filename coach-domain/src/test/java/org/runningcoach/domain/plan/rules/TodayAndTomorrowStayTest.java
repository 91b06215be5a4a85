package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.SprintSession;
import org.runningcoach.domain.plan.model.WorkoutType;

class TodayAndTomorrowStayTest {

    private static final String RULE = "today-and-tomorrow-stay";

    @Test
    void a_refresh_keeps_today_and_tomorrow() {
        assertThat(stored().plan(easy(TODAY, 40), easy(TODAY.plusDays(1), 50)).broken(RULE))
                .isEmpty();
    }

    @Test
    void a_changed_tomorrow_breaks_it() {
        assertThat(stored().plan(easy(TODAY, 40), easy(TODAY.plusDays(1), 45)).daysBreaking(RULE))
                .containsExactly(TODAY.plusDays(1));
    }

    @Test
    void the_day_after_may_change() {
        assertThat(stored().plan(easy(TODAY, 40), easy(TODAY.plusDays(1), 50), easy(TODAY.plusDays(2), 30))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void a_niggle_may_change_them() {
        assertThat(stored().health(HealthCondition.NIGGLE, TODAY).broken(RULE)).isEmpty();
    }

    @Test
    void a_day_that_is_no_longer_free_may_go() {
        var busy = stored().plan(easy(TODAY, 40));
        busy.athlete.blackout(TODAY.plusDays(1), TODAY.plusDays(1));
        assertThat(busy.broken(RULE)).isEmpty();
    }

    @Test
    void a_day_that_would_break_a_bound_becomes_easier_and_never_harder() {
        assertThat(hardTomorrow().plan(easy(TODAY.plusDays(1), 40)).broken(RULE))
                .isEmpty();
        assertThat(hardTomorrow().plan(easy(TODAY.plusDays(1), 80)).daysBreaking(RULE))
                .containsExactly(TODAY.plusDays(1));
    }

    @Test
    void a_sprint_that_has_become_too_much_becomes_easier() {
        LocalDate tomorrow = TODAY.plusDays(1);
        PlanFixture sprinter = new PlanFixture()
                .goal(100, TODAY.plusWeeks(10))
                .stored(SprintSession.of(tomorrow, WorkoutType.ACCELERATION, 9, 30, 95, 4));
        assertThat(sprinter.plan(easy(tomorrow, 20)).broken(RULE)).isEmpty();
    }

    private static PlanFixture stored() {
        return new PlanFixture().stored(easy(TODAY, 40), easy(TODAY.plusDays(1), 50), easy(TODAY.plusDays(2), 60));
    }

    /** Threshold was planned for tomorrow, and the athlete has run hard today. */
    private static PlanFixture hardTomorrow() {
        return new PlanFixture()
                .past(Past.from(TODAY.minusWeeks(8))
                        .weeks(8, 40, TUESDAY, THURSDAY, SATURDAY, SUNDAY)
                        .hardDay(10))
                .stored(threshold(TODAY.plusDays(1), 3_000));
    }
}
