package org.runningcoach.api.fitness;

import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * How a kind of session was kept to.
 *
 * @param methodology the school that planned it
 * @param kind what the school calls it
 * @param last12Weeks planned for a day of the last twelve weeks
 */
record SessionAdherenceResponse(
        Methodology methodology, WorkoutType type, Sentence kind, TallyResponse last12Weeks, TallyResponse allTime) {}
