package org.runningcoach.projection.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The athlete's activities, newest first. What is absent does not filter.
 *
 * @param from the first local day
 * @param to the last local day
 * @param type the type in the source's own words
 * @param minMetres the shortest distance; activities without one are left out
 * @param maxMetres the longest distance; activities without one are left out
 * @param before the cursor: the id that the page begins after, as the page before named it
 * @param limit how many at most, 1 or more
 */
public record ListActivities(
        AthleteId athlete,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Sport sport,
        @Nullable String type,
        @Nullable Double minMetres,
        @Nullable Double maxMetres,
        @Nullable UUID before,
        int limit) {}
