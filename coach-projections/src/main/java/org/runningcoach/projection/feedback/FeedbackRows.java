package org.runningcoach.projection.feedback;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.health.screen.Trigger;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of feedback. */
@Component
class FeedbackRows {

    private final JdbcClient sql;

    FeedbackRows(JdbcClient sql) {
        this.sql = sql;
    }

    void submit(UUID athlete, UUID activity, Feedback feedback, @Nullable ScreenResult redFlags, Instant at) {
        sql.sql("""
                        insert into run_feedback values
                          (:athlete, :activity, :effort, :recovery, :motivation, :soreness, :place, :notes, :at, null,
                           :version, :language, :triggers)
                        on conflict (athlete_id, activity_id) do update set
                          effort = excluded.effort, recovery = excluded.recovery, motivation = excluded.motivation,
                          soreness = excluded.soreness, pain_place = excluded.pain_place, notes = excluded.notes,
                          submitted_at = excluded.submitted_at, revised_at = null,
                          screen_version = excluded.screen_version, screen_language = excluded.screen_language,
                          screen_triggers = excluded.screen_triggers
                        """)
                .param("athlete", athlete)
                .param("activity", activity)
                .param("effort", feedback.effort())
                .param("recovery", feedback.recovery())
                .param("motivation", feedback.motivation())
                .param("soreness", feedback.soreness())
                .param("place", place(feedback))
                .param("notes", feedback.notes())
                .param("version", redFlags == null ? null : redFlags.version(), Types.INTEGER)
                .param("language", redFlags == null ? null : redFlags.language().name(), Types.VARCHAR)
                .param("triggers", redFlags == null ? null : names(redFlags), Types.ARRAY)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void revise(UUID athlete, UUID activity, Feedback feedback, @Nullable ScreenResult redFlags, Instant at) {
        sql.sql("""
                        update run_feedback set
                          effort = :effort, recovery = :recovery, motivation = :motivation, soreness = :soreness,
                          pain_place = :place, notes = :notes, revised_at = :at,
                          screen_version = :version, screen_language = :language, screen_triggers = :triggers
                        where athlete_id = :athlete and activity_id = :activity
                        """)
                .param("effort", feedback.effort())
                .param("recovery", feedback.recovery())
                .param("motivation", feedback.motivation())
                .param("soreness", feedback.soreness())
                .param("place", place(feedback))
                .param("notes", feedback.notes())
                .param("version", redFlags == null ? null : redFlags.version(), Types.INTEGER)
                .param("language", redFlags == null ? null : redFlags.language().name(), Types.VARCHAR)
                .param("triggers", redFlags == null ? null : names(redFlags), Types.ARRAY)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("athlete", athlete)
                .param("activity", activity)
                .update();
    }

    void remove(UUID athlete, Collection<UUID> activities) {
        sql.sql("delete from run_feedback where athlete_id = ? and activity_id = any(?)")
                .params(athlete, activities.toArray(UUID[]::new))
                .update();
    }

    private static String[] names(ScreenResult redFlags) {
        return redFlags.triggers().stream().map(Trigger::name).toArray(String[]::new);
    }

    private static @Nullable String place(Feedback feedback) {
        Pain pain = feedback.pain();
        return pain == null ? null : pain.place();
    }
}
