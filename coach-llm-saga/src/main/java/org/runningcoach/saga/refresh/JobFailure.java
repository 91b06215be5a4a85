package org.runningcoach.saga.refresh;

import org.runningcoach.domain.shared.AthleteId;

/** Whom a run could not serve, and why. */
public record JobFailure(AthleteId athlete, String reason) {}
