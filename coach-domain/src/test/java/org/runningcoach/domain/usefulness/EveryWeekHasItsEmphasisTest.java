package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;
import org.runningcoach.domain.plan.model.WeekKind;

class EveryWeekHasItsEmphasisTest {

    @Test
    void a_week_of_early_quality_needs_repetitions() {
        assertThat(missed(
                        new EveryWeekHasItsEmphasis(),
                        oneWeek("II").plan(Session.repetitions(on(0, WEDNESDAY), 5, 45, 200))))
                .isEmpty();
        assertThat(missed(
                        new EveryWeekHasItsEmphasis(), oneWeek("II").plan(Session.threshold(on(0, WEDNESDAY), 4_000))))
                .hasSize(1);
    }

    @Test
    void a_week_without_any_quality_is_too_easy() {
        assertThat(missed(new EveryWeekHasItsEmphasis(), oneWeek("III"))).hasSize(1);
    }

    @Test
    void strides_do_where_no_dose_fits_the_week() {
        var low = oneWeek("II", 12).plan(Session.withStrides(on(0, WEDNESDAY), 15, 6));
        assertThat(missed(new EveryWeekHasItsEmphasis(), low)).isEmpty();
        assertThat(missed(new EveryWeekHasItsEmphasis(), oneWeek("II", 12))).hasSize(1);
    }

    @Test
    void five_running_days_ask_for_a_second_hard_session() {
        var one = oneWeek("IV").plan(Session.threshold(on(0, WEDNESDAY), 4_000), Session.easy(on(0, MONDAY), 60));
        assertThat(missed(new EveryWeekHasItsEmphasis(), one)).hasSize(1);
    }

    private static PlanFixture oneWeek(String phase) {
        return oneWeek(phase, 40);
    }

    private static PlanFixture oneWeek(String phase, int kilometres) {
        PlanFixture fixture = runner().phase(phase)
                .plan(
                        Session.easyMetres(on(0, TUESDAY), 333 * kilometres),
                        Session.easyMetres(on(0, FRIDAY), 333 * kilometres),
                        Session.easyMetres(on(0, SUNDAY), 333 * kilometres));
        for (int week = 1; week < 9; week++) {
            fixture.kind(week, WeekKind.RECOVERY);
        }
        return fixture;
    }
}
