package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;
import org.runningcoach.domain.plan.model.WeekKind;

class LongRunsAreLongTest {

    @Test
    void the_longest_run_reaches_most_of_its_share() {
        // 31.25 % of 40 km over four days, but 66 minutes after runs of an hour: 11 km
        assertThat(missed(new LongRunsAreLong(), week(8_800, 10_400, 10_400, 10_400)))
                .isEmpty();
    }

    @Test
    void eight_equal_short_runs_have_no_long_one() {
        assertThat(missed(new LongRunsAreLong(), week(5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000, 5_000)))
                .hasSize(1);
    }

    /** From Sunday on, then twice a day. */
    private static PlanFixture week(int... metres) {
        PlanFixture fixture = runner();
        var days = List.of(SUNDAY, TUESDAY, THURSDAY, SATURDAY);
        for (int i = 0; i < metres.length; i++) {
            fixture.plan(Session.easyMetres(on(0, days.get(i % 4)), metres[i]));
        }
        for (int week = 1; week < 9; week++) {
            fixture.kind(week, WeekKind.RECOVERY);
        }
        return fixture;
    }
}
