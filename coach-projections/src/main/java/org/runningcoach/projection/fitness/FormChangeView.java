package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.form.DailyForm;

/**
 * How an import moved fitness, fatigue and form of the day on which it came.
 *
 * @param before absent when nothing was known
 */
public record FormChangeView(LocalDate date, @Nullable DailyForm before, DailyForm after) {}
