package org.runningcoach.saga.regeneration;

import org.runningcoach.domain.shared.AthleteId;
import org.springframework.stereotype.Component;

/** Without a model there is no advice, and the plan of the engine stands. */
@Component
class NoModel implements PlanAdviser {

    @Override
    public void advise(AthleteId athlete, int revision, Call call) {
        // nobody to ask
    }
}
