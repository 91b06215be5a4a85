package org.runningcoach.domain.fitness.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.fitness.vdot.Vdot;

class VdotTrendTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void the_index_of_today_is_compared_with_the_one_held_28_days_ago() {
        TreeMap<LocalDate, Vdot> held = new TreeMap<>(Map.of(DAY, new Vdot(43.3), DAY.plusDays(10), new Vdot(44.1)));
        assertThat(VdotTrend.of(held, DAY.plusDays(28)).orElseThrow().change()).isEqualTo(0.8);
        assertThat(VdotTrend.of(held, DAY.plusDays(38)).orElseThrow().change()).isZero();
        assertThat(VdotTrend.of(held, DAY.plusDays(27))).isEmpty();
    }
}
