package org.runningcoach.domain.plan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.model.LedgerState;

class GapTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void two_weeks_without_a_planned_run_are_asked_about() {
        assertThat(Gap.of(everyDay(14, LedgerState.MISSED))).containsExactly(new Gap(MONDAY, MONDAY.plusDays(13)));
        assertThat(Gap.of(everyDay(13, LedgerState.MISSED))).isEmpty();
    }

    @Test
    void what_is_assumed_or_said_is_no_gap() {
        assertThat(Gap.of(everyDay(20, LedgerState.ASSUMED))).isEmpty();
        assertThat(Gap.of(everyDay(20, LedgerState.OVERRIDDEN_MISSED))).isEmpty();
    }

    private static List<WorkoutReport> everyDay(int days, LedgerState state) {
        return IntStream.range(0, days)
                .mapToObj(day -> new WorkoutReport(MONDAY.plusDays(day), true, 1_800, state))
                .toList();
    }
}
