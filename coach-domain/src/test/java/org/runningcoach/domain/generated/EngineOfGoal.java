package org.runningcoach.domain.generated;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.methodology.Methodologies;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;

/** Whatever school the goal of a request calls for, as the product chooses it. */
public final class EngineOfGoal implements MethodologyEngine {

    private final Methodologies methodologies = Methodologies.standard();

    @Override
    public Methodology methodology() {
        return Methodology.DANIELS;
    }

    @Override
    public PlanDraft draft(PlanRequest request) {
        return of(request).draft(request);
    }

    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return of(request).paced(request, workout);
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return of(request).shortened(request, workout, minutes);
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return of(request).eased(request, workout);
    }

    private MethodologyEngine of(PlanRequest request) {
        return methodologies.engineFor(request.goal());
    }
}
