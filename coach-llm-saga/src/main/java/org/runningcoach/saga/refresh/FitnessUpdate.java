package org.runningcoach.saga.refresh;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.fitness.AssumedDayPageView;
import org.runningcoach.projection.fitness.ListAssumedDays;
import org.runningcoach.projection.fitness.RecalculateFitness;
import org.springframework.stereotype.Component;

/**
 * Reckons fitness anew, once for each assumed day that has been added. Reading reckons assumed days anyway, so nobody waits for this job: it makes sure that
 * what is stored is what the facts say.
 */
@Component
class FitnessUpdate implements JobWork {

    /** Where a day ends last of all. */
    private static final ZoneId LAST = ZoneOffset.ofHours(-12);

    private final QueryGateway queries;
    private final CommandGateway commands;

    FitnessUpdate(QueryGateway queries, CommandGateway commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @Override
    public Job job() {
        return Job.FITNESS_UPDATE;
    }

    /** Not counted beforehand: whose days moved on is known as they are looked at. */
    @Override
    public DueCount count(Instant at) {
        return new DueCount(0, 0);
    }

    @Override
    public List<Due> next(Instant at, @Nullable AthleteId after, int limit) {
        LocalDate today = LocalDate.ofInstant(at, LAST);
        return queries
                .query(new ListAssumedDays(today, after, limit), AssumedDayPageView.class)
                .join()
                .athletes()
                .stream()
                .map(assumed -> new Due(assumed.athlete(), assumed.latest(), assumed.latest(), LAST))
                .toList();
    }

    @Override
    public List<Step> steps() {
        return List.of((due, at) -> commands.sendAndWait(new RecalculateFitness(due.athlete())));
    }
}
