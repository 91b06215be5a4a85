package org.runningcoach.api.commandline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.runningcoach.saga.regeneration.ParkedRegeneration;
import org.runningcoach.saga.regeneration.ParkedRegenerations;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.Regenerations;

/** A plan that could not be drawn. */
record ParkedPlanLetter(ParkedRegenerations parked, Regenerations regenerations, Clock clock, ParkedRegeneration plan)
        implements Letter {

    @Override
    public String id() {
        return "plan-" + plan.athlete();
    }

    @Override
    public String line() {
        return "%s group=plan athlete=%s trigger=%s tries=%d since=%s cause=%s"
                .formatted(
                        id(),
                        plan.athlete(),
                        plan.call().trigger(),
                        plan.failures(),
                        plan.parkedAt(),
                        plan.reason().replaceAll("\\s+", " "));
    }

    /** Draws it from everything stored by now. */
    @Override
    public boolean retry() {
        try {
            regenerations.now(new RegeneratePlan(
                    plan.athlete(),
                    plan.call().trigger(),
                    plan.call().cause(),
                    plan.call().since(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return true;
        } catch (RuntimeException failure) {
            parked.failedAgain(plan, failure);
            return false;
        }
    }

    @Override
    public String skip() {
        parked.settle(plan.athlete());
        return "Skipped for good. The plan stays as it is until something else calls for a new one.";
    }
}
