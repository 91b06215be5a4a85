package org.runningcoach.saga.regeneration;

import org.runningcoach.domain.shared.AthleteId;

/** Where advice about a plan comes from. Called outside any transaction; it may take long and it may fail. */
interface PlanAdviser {

    /** Looks at the plan as it stands in this revision and offers the athlete what it would change. */
    void advise(AthleteId athlete, int revision, Call call);
}
