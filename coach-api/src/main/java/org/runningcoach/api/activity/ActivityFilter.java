package org.runningcoach.api.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.activity.ListActivities;

/**
 * Which activities to list; what is absent does not filter.
 *
 * @param from the first local day
 * @param to the last local day
 * @param sport the sport family
 * @param type the type in the source's own words
 * @param minDistance in metres
 * @param maxDistance in metres
 * @param cursor where the page begins, as the page before named it
 */
record ActivityFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Sport sport,
        @Nullable String type,
        @Nullable Double minDistance,
        @Nullable Double maxDistance,
        @Nullable UUID cursor) {

    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 30);

    ListActivities query(AthleteId athlete, int limit) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.ofParameter("to", "before-from", "The last day lies before the first.");
        }
        LocalDate last = to == null || to.isBefore(FAR_AWAY) ? to : FAR_AWAY;
        LocalDate first = from == null || from.isBefore(FAR_AWAY) ? from : FAR_AWAY;
        return new ListActivities(athlete, first, last, sport, type, minDistance, maxDistance, cursor, limit);
    }
}
