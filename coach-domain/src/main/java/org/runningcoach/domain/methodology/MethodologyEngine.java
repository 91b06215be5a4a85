package org.runningcoach.domain.methodology;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;

/** A coaching school as a pure function, asked only while the goal of a request calls for it ({@link PlanRequest#methodology()}). */
public interface MethodologyEngine {

    Methodology methodology();

    /** A plan for the request's window that keeps every safety invariant; equal requests give equal drafts. */
    PlanDraft draft(PlanRequest request);

    /** The same session at the paces that hold now. */
    Workout paced(PlanRequest request, Workout workout);

    /** A session of the plan in force made to last at most so many minutes; nothing when too little of it would be left. */
    Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes);

    /** Easy running in the place of a session, neither longer nor farther; nothing when it is all easy and short already. */
    Optional<Workout> eased(PlanRequest request, Workout workout);
}
