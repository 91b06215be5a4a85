package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.WeekKind;

/** Whoever missed weeks and is well runs again in the first week of the plan, however long the break has lasted. */
class BreaksEndAtOnceTest {

    private static final DayOfWeek[] DAYS = {DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 9})
    void the_first_week_after_missed_ones_has_runs_and_so_have_all_that_follow(int weeks) {
        PlanDraft draft = new DanielsEngine().draft(afterMissing(weeks).request());
        assertThat(draft.weeks().getFirst().kind()).isEqualTo(WeekKind.RETURN);
        assertThat(draft.weeks().subList(0, 8))
                .allSatisfy(week -> assertThat(week.metres()).isPositive());
    }

    private static PlanFixture afterMissing(int weeks) {
        PlanFixture fixture = new PlanFixture()
                .goal(10_000, PlanFixture.TODAY.plusWeeks(26))
                .past(Past.from(PlanFixture.TODAY.minusWeeks(12L + weeks))
                        .weeks(12, 40, DAYS)
                        .lost(7 * weeks, DayState.MISSED));
        fixture.athlete
                .runningSince(PlanFixture.TODAY.minusYears(3))
                .available(120, DAYS)
                .maxDays(4);
        return fixture;
    }
}
