package org.runningcoach.domain.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.model.LedgerState;

class TrustTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

    @Test
    void confidence_falls_with_each_unconfirmed_week() {
        assertThat(trust(LedgerState.CONFIRMED, LedgerState.CONFIRMED).confidence())
                .isEqualTo(1);
        assertThat(trust(LedgerState.CONFIRMED, LedgerState.ASSUMED).confidence())
                .isEqualTo(0.85);
        Trust two = trust(LedgerState.CONFIRMED, LedgerState.ASSUMED, LedgerState.ASSUMED);
        assertThat(two.confidence()).isEqualTo(0.72);
        assertThat(two.unconfirmedWeeks()).isEqualTo(2);
    }

    @Test
    void the_athletes_word_restores_it_and_so_does_knowing_what_was_missed() {
        assertThat(trust(LedgerState.ASSUMED, LedgerState.OVERRIDDEN_DONE).confidence())
                .isEqualTo(1);
        assertThat(trust(LedgerState.ASSUMED, LedgerState.MISSED).confidence()).isEqualTo(1);
    }

    @Test
    void days_with_a_planned_run_that_nobody_reported_on_are_counted() {
        assertThat(trust(LedgerState.CONFIRMED, LedgerState.ASSUMED).unreportedDays())
                .isEqualTo(3);
        assertThat(trust(LedgerState.CONFIRMED).unreportedDays()).isZero();
    }

    @Test
    void four_weeks_without_a_word_are_a_long_silence() {
        assertThat(trust(LedgerState.ASSUMED, LedgerState.ASSUMED, LedgerState.ASSUMED, LedgerState.ASSUMED)
                        .longSilence())
                .isTrue();
        assertThat(trust(LedgerState.CONFIRMED, LedgerState.ASSUMED, LedgerState.ASSUMED, LedgerState.ASSUMED)
                        .longSilence())
                .isFalse();
        assertThat(Trust.of(List.of(), TODAY).silentDays()).isZero();
    }

    /** Three runs a week, on Monday, Wednesday and Friday; the last week is the one before today. */
    private static Trust trust(LedgerState... weeks) {
        List<WorkoutReport> reports = new ArrayList<>();
        for (int week = 0; week < weeks.length; week++) {
            LocalDate monday = TODAY.minusWeeks(weeks.length - week);
            for (int day = 0; day < 5; day += 2) {
                reports.add(new WorkoutReport(monday.plusDays(day), true, 1_800, weeks[week]));
            }
        }
        return Trust.of(reports, TODAY);
    }
}
