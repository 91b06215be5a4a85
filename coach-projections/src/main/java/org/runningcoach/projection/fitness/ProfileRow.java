package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Profile;

/**
 * A row of fitness_profile.
 *
 * @param changedFrom the first day whose stored reckoning is out of date
 */
record ProfileRow(
        Profile profile,
        @Nullable LocalDate planStart,
        @Nullable LocalDate changedFrom) {}
