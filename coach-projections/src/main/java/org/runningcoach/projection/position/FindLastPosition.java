package org.runningcoach.projection.position;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The number of the last fact; answered by {@link LastPositionView}.
 *
 * @param athlete whose facts count; everybody's where nobody is named
 */
public record FindLastPosition(@Nullable AthleteId athlete) {}
