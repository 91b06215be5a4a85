package org.runningcoach.domain.methodology;

import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;

/** A coaching school as a pure function. */
public interface MethodologyEngine {

    Methodology methodology();

    /** A plan for the request's window that keeps every safety invariant; equal requests give equal drafts. */
    PlanDraft draft(PlanRequest request);
}
