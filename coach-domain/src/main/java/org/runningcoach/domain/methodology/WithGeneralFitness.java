package org.runningcoach.domain.methodology;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;

/**
 * A school that plans as long as the goal's race calls for it. Once that race is over, and for an athlete too young for it, another plans for general
 * fitness; each shortens and eases what it has written itself.
 */
record WithGeneralFitness(MethodologyEngine school, MethodologyEngine general) implements MethodologyEngine {

    @Override
    public Methodology methodology() {
        return school.methodology();
    }

    @Override
    public PlanDraft draft(PlanRequest request) {
        return present(request).draft(request);
    }

    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return author(request, workout).paced(request, workout);
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return author(request, workout).shortened(request, workout, minutes);
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return author(request, workout).eased(request, workout);
    }

    private MethodologyEngine present(PlanRequest request) {
        return request.methodology() == school.methodology() ? school : general;
    }

    private MethodologyEngine author(PlanRequest request, Workout workout) {
        return workout.methodology() == school.methodology() ? present(request) : general;
    }
}
