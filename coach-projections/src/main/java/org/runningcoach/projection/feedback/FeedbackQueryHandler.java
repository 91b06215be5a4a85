package org.runningcoach.projection.feedback;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.health.screen.Language;
import org.runningcoach.domain.health.screen.Trigger;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the table of feedback. */
@Component
class FeedbackQueryHandler {

    private final AthleteReads reads;

    FeedbackQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    FeedbacksView answer(ListFeedback query) {
        return new FeedbacksView(reads.read(
                query.athlete(),
                rows -> rows.sql(
                                "select * from run_feedback where athlete_id = ? and activity_id = any(?) order by activity_id")
                        .params(query.athlete().value(), query.activities().toArray(UUID[]::new))
                        .query((row, number) -> view(row))
                        .list()));
    }

    private static FeedbackView view(ResultSet row) throws SQLException {
        OffsetDateTime revisedAt = row.getObject("revised_at", OffsetDateTime.class);
        return new FeedbackView(
                row.getObject("activity_id", UUID.class),
                feedback(row),
                redFlags(row),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                revisedAt == null ? null : revisedAt.toInstant());
    }

    private static @Nullable ScreenResult redFlags(ResultSet row) throws SQLException {
        Array triggers = row.getArray("screen_triggers");
        return triggers == null
                ? null
                : new ScreenResult(
                        row.getInt("screen_version"),
                        Language.valueOf(row.getString("screen_language")),
                        Stream.of((String[]) triggers.getArray())
                                .map(Trigger::valueOf)
                                .toList());
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        String place = row.getString("pain_place");
        return new Feedback(
                row.getObject("effort", Integer.class),
                row.getObject("recovery", Integer.class),
                row.getObject("motivation", Integer.class),
                row.getObject("soreness", Integer.class),
                place == null ? null : new Pain(place),
                row.getString("notes"));
    }
}
