package org.runningcoach.domain.usefulness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.WeekKind;

class VolumeIsHeldAndGrowsTest {

    @Test
    void a_loading_week_far_below_the_level_held_is_too_little() {
        assertThat(missed(new VolumeIsHeldAndGrows(), weeks(40, 40, 40, 32))).isEmpty();
        assertThat(missed(new VolumeIsHeldAndGrows(), weeks(40, 40, 34, 32))).hasSize(1);
    }

    @Test
    void five_loading_weeks_without_a_step_towards_the_target_are_too_flat() {
        assertThat(missed(new VolumeIsHeldAndGrows(), weeks(40, 40, 40, 32, 40, 40)))
                .hasSize(1);
        assertThat(missed(new VolumeIsHeldAndGrows(), weeks(40, 40, 40, 32, 44, 44)))
                .isEmpty();
    }

    /** Weeks of at most 32 km are recovery weeks, and so are all that follow. */
    private static PlanFixture weeks(int... kilometres) {
        PlanFixture fixture = runner();
        for (int week = 0; week < 9; week++) {
            int metres = week < kilometres.length ? kilometres[week] : 0;
            fixture.easyWeek(week, metres);
            fixture.kind(week, metres <= 32 ? WeekKind.RECOVERY : WeekKind.LOADING);
        }
        return fixture;
    }
}
