package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.WarningCode;

/** A race inside the window that is not placed, and the warning that says why. */
public record SkippedRace(Race race, LocalDate date, WarningCode why) {}
