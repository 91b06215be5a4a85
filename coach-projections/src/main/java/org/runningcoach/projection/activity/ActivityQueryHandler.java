package org.runningcoach.projection.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the table of activities. */
@Component
class ActivityQueryHandler {

    private static final String PAGE = """
            select * from activity
            where athlete_id = :athlete
              and (:before::uuid is null or id < :before)
              and (:from::uuid is null or id >= :from)
              and (:until::uuid is null or id < :until)
              and (:sport::text is null or sport = :sport)
              and (:type::text is null or type = :type)
              and (:min::float8 is null or metres >= :min)
              and (:max::float8 is null or metres <= :max)
            order by id desc
            limit :limit
            """;

    private final AthleteReads reads;

    ActivityQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    ActivityPageView answer(ListActivities query) {
        LocalDate to = query.to();
        List<ActivityView> found = reads.read(
                query.athlete(),
                rows -> rows.sql(PAGE)
                        .param("athlete", query.athlete().value())
                        .param("before", query.before())
                        .param("from", firstIdOf(query.from()))
                        .param("until", firstIdOf(to == null ? null : to.plusDays(1)))
                        .param("sport", name(query.sport()))
                        .param("type", query.type())
                        .param("min", query.minMetres())
                        .param("max", query.maxMetres())
                        .param("limit", query.limit() + 1)
                        .query(ActivityRow::view)
                        .list());
        if (found.size() <= query.limit()) {
            return new ActivityPageView(found, null);
        }
        List<ActivityView> page = found.subList(0, query.limit());
        return new ActivityPageView(page, page.getLast().id());
    }

    @QueryHandler
    Optional<ActivityView> answer(FindActivity query) {
        return reads.read(
                query.athlete(),
                rows -> rows.sql("select * from activity where athlete_id = :athlete and id = :id")
                        .param("athlete", query.athlete().value())
                        .param("id", query.activity())
                        .query(ActivityRow::view)
                        .optional());
    }

    private static @Nullable UUID firstIdOf(@Nullable LocalDate day) {
        return day == null ? null : ActivityId.firstFrom(day.atStartOfDay());
    }

    private static @Nullable String name(@Nullable Sport sport) {
        return sport == null ? null : sport.name();
    }
}
