package org.runningcoach.api.plan;

import org.runningcoach.domain.plan.model.LedgerState;

/**
 * How a workout stands now.
 *
 * @param id of the workout
 */
record CompletionResponse(String id, LedgerState state) {}
