package org.runningcoach.domain.plan;

import static org.runningcoach.domain.plan.PlanFacts.ATHLETE;
import static org.runningcoach.domain.plan.PlanFacts.NOON;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.plan.commands.CloseMonth;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.model.PlanTrigger;

class CloseMonthTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

    private final FixtureConfiguration<TrainingPlan> plan = new AggregateTestFixture<>(TrainingPlan.class);

    @Test
    void a_month_that_is_over_freezes_its_snapshot() {
        plan.givenCommands(start())
                .when(close(MARCH, APRIL_1))
                .expectEvents(new MonthClosed(ATHLETE.value(), snapshot(MARCH, MARCH.atEndOfMonth()), NOON));
    }

    @Test
    void a_closed_month_stays_as_it_was() {
        plan.givenCommands(start(), close(MARCH, APRIL_1))
                .when(close(MARCH, APRIL_1))
                .expectNoEvents();
    }

    @Test
    void months_close_in_order() {
        plan.givenCommands(start(), close(MARCH, APRIL_1))
                .when(close(MARCH.minusMonths(1), APRIL_1))
                .expectNoEvents();
    }

    @Test
    void a_month_does_not_close_on_its_last_day() {
        plan.givenCommands(start())
                .when(close(MARCH, MARCH.atEndOfMonth()))
                .expectNoEvents()
                .expectException(Refused.with("plan.month-not-over"));
    }

    @Test
    void a_snapshot_is_taken_on_the_last_day() {
        plan.givenCommands(start())
                .when(new CloseMonth(ATHLETE, APRIL_1, snapshot(MARCH, MARCH.atDay(30)), NOON))
                .expectNoEvents()
                .expectException(Refused.with("plan.snapshot-of-another-day"));
    }

    private static StartPlan start() {
        var request = PlanFacts.firstRequest();
        return new StartPlan(
                ATHLETE, request, PlanFacts.easyRuns(request, 30), PlanTrigger.ATHLETE_REGISTERED, null, NOON);
    }

    private static CloseMonth close(YearMonth month, LocalDate today) {
        return new CloseMonth(ATHLETE, today, snapshot(month, month.atEndOfMonth()), NOON);
    }

    private static FitnessSnapshot snapshot(YearMonth month, LocalDate takenOn) {
        return new FitnessSnapshot(
                month,
                takenOn,
                null,
                new DailyForm(takenOn, 20, 25, -3),
                18_000,
                400,
                9_000,
                3_600,
                1.2,
                0.9,
                null,
                0.5);
    }
}
