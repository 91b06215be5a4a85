package org.runningcoach.domain.athlete.model;

import java.time.LocalDate;

/**
 * A condition that stands.
 *
 * @param since the first day it applies
 */
public record HealthReport(HealthCondition condition, LocalDate since) {}
