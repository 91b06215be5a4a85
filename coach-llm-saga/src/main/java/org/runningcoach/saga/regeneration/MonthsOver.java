package org.runningcoach.saga.regeneration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.plan.commands.CloseMonth;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.fitness.FindMonthEnd;
import org.runningcoach.projection.plan.PlanInForceView;
import org.springframework.stereotype.Component;

/** Closes the months that are over since the first plan and have no snapshot yet. */
@Component
class MonthsOver {

    private final CommandGateway commands;
    private final QueryGateway queries;

    MonthsOver(CommandBus bus, QueryGateway queries) {
        // what fails here is tried again as a whole, never a part of it by another thread
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
        this.queries = queries;
    }

    /** Answers whether a month was over. */
    boolean close(AthleteId athlete, PlanInForceView plan, LocalDate today, Instant at) {
        YearMonth last = plan.lastClosedMonth();
        YearMonth month = last == null ? YearMonth.from(plan.startedOn()) : last.plusMonths(1);
        boolean over = false;
        for (; month.isBefore(YearMonth.from(today)); month = month.plusMonths(1)) {
            Optional<FitnessSnapshot> snapshot = queries.query(
                            new FindMonthEnd(athlete, month), ResponseTypes.optionalInstanceOf(FitnessSnapshot.class))
                    .join();
            if (snapshot.isPresent()) {
                commands.sendAndWait(new CloseMonth(athlete, today, snapshot.get(), at));
                over = true;
            }
        }
        return over;
    }
}
