package org.runningcoach.imports.model;

import java.time.LocalDateTime;

/** The first run of a file as it would be in kilometres and in miles, for the athlete to recognise. */
public record FirstRunBothWays(int line, LocalDateTime start, double metresIfKilometres, double metresIfMiles) {}
