package org.runningcoach.saga.refresh;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.weeks.ClosingTime;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.refresh.Period;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.Regenerations;
import org.springframework.stereotype.Component;

/**
 * Closes every week that is over, in order, and then revises the plan once, which waits until fitness shows the closed weeks, closes months that are over,
 * and opens the window to the end of the next month.
 */
@Component
class WeeklyRefresh implements JobWork {

    private final OpenPeriodsOfAll open;
    private final CommandGateway commands;
    private final Regenerations regenerations;

    WeeklyRefresh(OpenPeriodsOfAll open, CommandGateway commands, Regenerations regenerations) {
        this.open = open;
        this.commands = commands;
        this.regenerations = regenerations;
    }

    @Override
    public Job job() {
        return Job.WEEKLY_REFRESH;
    }

    @Override
    public DueCount count(Instant at) {
        return open.count(Period.WEEK, at);
    }

    @Override
    public List<Due> next(Instant at, @Nullable AthleteId after, int limit) {
        return open.next(Period.WEEK, at, after, limit);
    }

    @Override
    public List<Step> steps() {
        return List.of(this::closeWeeks, this::revise);
    }

    private void closeWeeks(Due due, Instant at) {
        LocalDate last = ClosingTime.latestWeekOver(due.zone(), at);
        for (LocalDate monday = due.since(); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            commands.sendAndWait(new CloseWeek(due.athlete(), monday, due.zone(), at));
        }
    }

    private void revise(Due due, Instant at) {
        regenerations.now(RegeneratePlan.because(PlanTrigger.WEEK_CLOSED, due.athlete(), at));
    }
}
