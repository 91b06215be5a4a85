package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.WeekKind;

class FormerLevelsComeBackSoonTest {

    @Test
    void a_week_well_below_both_bound_and_former_level_is_too_slow() {
        assertThat(missed(new FormerLevelsComeBackSoon(), afterAWeekAway(30))).isEmpty();
        assertThat(missed(new FormerLevelsComeBackSoon(), afterAWeekAway(20))).isNotEmpty();
    }

    /** Seven days lost, seven of return, then a week of that many kilometres where about 32 are possible. */
    private static PlanFixture afterAWeekAway(int kilometres) {
        PlanFixture fixture = runner().past(Past.from(PlanFixture.TODAY.minusWeeks(8))
                        .weeks(7, 40, TUESDAY, THURSDAY, SATURDAY, SUNDAY)
                        .lost(7, DayState.MISSED))
                .easyWeek(0, 22)
                .easyWeek(1, 25)
                .easyWeek(2, kilometres);
        for (int week = 3; week < 9; week++) {
            fixture.kind(week, WeekKind.RECOVERY);
        }
        return fixture;
    }
}
