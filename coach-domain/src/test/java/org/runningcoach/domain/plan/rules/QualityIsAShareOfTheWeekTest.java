package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.marathonPace;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class QualityIsAShareOfTheWeekTest {

    private static final String RULE = "quality-is-a-share-of-the-week";

    @Test
    void threshold_intervals_and_repetitions_are_a_fifth_together() {
        assertThat(week(4_000, 4_000).broken(RULE)).isEmpty();
        assertThat(week(4_200, 4_000).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void with_marathon_pace_it_is_three_tenths() {
        assertThat(week(4_000, 2_000).plan(marathonPace(on(0, SUNDAY), 6_000)).broken(RULE))
                .isEmpty();
        assertThat(week(4_000, 4_000).plan(marathonPace(on(0, SUNDAY), 8_000)).broken(RULE))
                .hasSize(1);
    }

    /** Two threshold sessions with their 6.7 km of easy running, and 25.4 km more. */
    private static PlanFixture week(int first, int second) {
        return new PlanFixture()
                .plan(threshold(on(0, TUESDAY), first), threshold(on(0, FRIDAY), second))
                .plan(easyMetres(on(0, WEDNESDAY), 12_700), easyMetres(on(0, SATURDAY), 12_700));
    }
}
