package org.runningcoach.domain.fitness.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sections 2.15 and 6 of the methodology. */
class FeltNiggleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final FeltNiggle OF_MONDAY = new FeltNiggle(MONDAY);

    @Test
    void pain_and_great_soreness_are_niggles_and_less_is_none() {
        assertThat(on(MONDAY, hurting(0))).isEqualTo(OF_MONDAY);
        assertThat(on(MONDAY, sore(0, 8))).isEqualTo(OF_MONDAY);
        assertThat(on(MONDAY, sore(0, 7))).isNull();
    }

    @Test
    void it_stands_for_seven_days_after_the_session() {
        assertThat(OF_MONDAY.until()).isEqualTo(MONDAY.plusDays(7));
        assertThat(on(MONDAY.plusDays(7), hurting(0))).isEqualTo(OF_MONDAY);
        assertThat(on(MONDAY.plusDays(8), hurting(0))).isNull();
        assertThat(on(MONDAY.minusDays(1), hurting(0))).isNull();
    }

    @Test
    void three_runs_that_did_not_hurt_end_it() {
        assertThat(on(MONDAY.plusDays(3), hurting(0), sore(1, 3), sore(2, 3))).isEqualTo(OF_MONDAY);
        assertThat(on(MONDAY.plusDays(3), hurting(0), sore(1, 3), sore(2, 3), sore(3, 3)))
                .isNull();
    }

    @Test
    void rides_prove_nothing_and_new_pain_starts_it_over() {
        var ride = new Feeling(MONDAY.plusDays(1), 3, null, null, null, false, false, null);
        assertThat(on(MONDAY.plusDays(3), hurting(0), ride, sore(2, 3), sore(3, 3)))
                .isEqualTo(OF_MONDAY);
        assertThat(on(MONDAY.plusDays(4), hurting(0), sore(1, 3), hurting(2), sore(3, 3), sore(4, 3)))
                .isEqualTo(new FeltNiggle(MONDAY.plusDays(2)));
    }

    private static @Nullable FeltNiggle on(LocalDate day, Feeling... feelings) {
        return FeltNiggle.on(day, List.of(feelings));
    }

    private static Feeling hurting(int day) {
        return new Feeling(MONDAY.plusDays(day), null, null, null, null, true, true, null);
    }

    private static Feeling sore(int day, int soreness) {
        return new Feeling(MONDAY.plusDays(day), null, null, null, soreness, false, true, null);
    }
}
