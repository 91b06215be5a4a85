package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;

class RecoveryWeeksAreDeepTest {

    private static final String RULE = "recovery-weeks-are-deep";

    @Test
    void seven_tenths_of_the_loading_week_before() {
        // 40 km at 6:00 are 240 minutes: 168 at most
        assertThat(recovery(84).broken(RULE)).isEmpty();
        assertThat(recovery(85).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void nothing_hard_on_the_first_four_days() {
        assertThat(recovery(40)
                        .plan(UltraSession.bouts(on(0, FRIDAY), Intensity.TEMPO, 2, 8, 4))
                        .broken(RULE))
                .isEmpty();
        assertThat(recovery(40)
                        .plan(UltraSession.bouts(on(0, THURSDAY), Intensity.TEMPO, 2, 8, 4))
                        .daysBreaking(RULE))
                .containsExactly(on(0, THURSDAY));
    }

    @Test
    void loading_weeks_and_other_schools_are_free() {
        assertThat(recovery(100).kind(0, WeekKind.LOADING).broken(RULE)).isEmpty();
        assertThat(recovery(100).goal(10_000, TODAY.plusWeeks(30)).broken(RULE)).isEmpty();
    }

    /** Two runs of so many minutes in a recovery week after weeks of four hours. */
    private static PlanFixture recovery(int minutes) {
        return new PlanFixture()
                .goal(50_000, TODAY.plusWeeks(30))
                .past(Past.from(TODAY.minusWeeks(12)).weeks(12, 40, TUESDAY, THURSDAY, SATURDAY, SUNDAY))
                .kind(0, WeekKind.RECOVERY)
                .plan(UltraSession.endurance(on(0, TUESDAY), minutes), UltraSession.endurance(on(0, SUNDAY), minutes));
    }
}
