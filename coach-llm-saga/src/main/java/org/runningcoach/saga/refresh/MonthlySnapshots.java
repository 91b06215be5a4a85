package org.runningcoach.saga.refresh;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.refresh.Period;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.Regenerations;
import org.springframework.stereotype.Component;

/** Closes months that are over. The plan is drawn with them, because the level of an athlete is read again when a month closes. */
@Component
class MonthlySnapshots implements JobWork {

    private final OpenPeriodsOfAll open;
    private final Regenerations regenerations;

    MonthlySnapshots(OpenPeriodsOfAll open, Regenerations regenerations) {
        this.open = open;
        this.regenerations = regenerations;
    }

    @Override
    public Job job() {
        return Job.SNAPSHOTS;
    }

    @Override
    public DueCount count(Instant at) {
        return open.count(Period.MONTH, at);
    }

    @Override
    public List<Due> next(Instant at, @Nullable AthleteId after, int limit) {
        return open.next(Period.MONTH, at, after, limit);
    }

    @Override
    public List<Step> steps() {
        return List.of(
                (due, at) -> regenerations.now(RegeneratePlan.because(PlanTrigger.MONTH_BEGAN, due.athlete(), at)));
    }
}
