package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * A change of goal that the plan still blends in.
 *
 * @param changedOn T0, the date of the change
 * @param from the methodology before it
 */
public record Transition(LocalDate changedOn, Methodology from) {}
