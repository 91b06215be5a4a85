package org.runningcoach.saga.refresh;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/** What a job does, and for whom. */
interface JobWork {

    Job job();

    DueCount count(Instant at);

    /** The next athletes by their key; empty after the last one. */
    List<Due> next(Instant at, @Nullable AthleteId after, int limit);

    /** In order. A step begins when the one before is done for everybody who is served together, so that views are waited for once and not by each. */
    List<Step> steps();
}
