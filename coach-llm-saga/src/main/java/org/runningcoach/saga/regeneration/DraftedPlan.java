package org.runningcoach.saga.regeneration;

import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;

/** A draft and what it was drawn for. */
record DraftedPlan(PlanRequest request, PlanDraft draft) {}
