package org.runningcoach.projection.goal;

import org.runningcoach.domain.shared.AthleteId;

/** Every goal the athlete has set, newest first; answered by a {@link GoalHistoryView}. */
public record ListGoals(AthleteId athlete) {}
