package org.runningcoach.projection.facts;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The facts of one athlete with what each changed, newest first; answered by a {@link FactPageView}.
 *
 * @param before only facts at a smaller position
 * @param limit at most so many
 */
public record ListFacts(AthleteId athlete, @Nullable Long before, int limit) {}
