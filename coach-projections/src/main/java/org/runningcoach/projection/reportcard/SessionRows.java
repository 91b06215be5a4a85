package org.runningcoach.projection.reportcard;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes how planned sessions stand. A fact told again changes nothing: each row knows the last one it has taken in. */
@Component
class SessionRows {

    private final JdbcClient sql;

    SessionRows(JdbcClient sql) {
        this.sql = sql;
    }

    void revise(UUID athlete, PlanChanges changes) {
        String[] gone = Stream.concat(
                        changes.replaced().stream().map(replaced -> replaced.replaces()),
                        changes.removed().stream().map(removed -> removed.id()))
                .toArray(String[]::new);
        sql.sql("delete from report_card_session where athlete_id = ? and workout_id = any(?)")
                .params(athlete, gone)
                .update();
        List<NewSession> added = Stream.concat(
                        changes.added().stream().map(one -> one.workout()),
                        changes.replaced().stream().map(one -> one.by()))
                .map(NewSession::of)
                .toList();
        sql.sql("""
                        insert into report_card_session (athlete_id, workout_id, day, type, methodology, run, seconds, load,
                          found, moved, assumed, last_sequence)
                        select :athlete, r.*, 'SCHEDULED', false, false, -1
                        from jsonb_to_recordset(:rows::jsonb) as r(workout_id text, day date, type text, methodology text,
                          run boolean, seconds double precision, load double precision)
                        on conflict do nothing
                        """)
                .param("athlete", athlete)
                .param("rows", JsonMapper.shared().writeValueAsString(added))
                .update();
    }

    /** Without a recording. */
    void found(UUID athlete, String workout, long sequence, LedgerState state) {
        settle(athlete, workout, sequence, state, null, false);
    }

    void confirmed(WorkoutConfirmed event, long sequence) {
        settle(
                event.athlete(),
                event.workout(),
                sequence,
                LedgerState.CONFIRMED,
                event.score(),
                event.movedTo() != null);
    }

    /** Beneath the athlete's word nothing is assumed: it is noted, and counts once the word is withdrawn. */
    private void settle(
            UUID athlete, String workout, long sequence, LedgerState state, @Nullable Double score, boolean moved) {
        sql.sql("""
                        update report_card_session set found = :found, score = :score, moved = :moved,
                          assumed = assumed or (:found = 'ASSUMED' and word is null), last_sequence = :sequence
                        where athlete_id = :athlete and workout_id = :workout and last_sequence < :sequence
                        """)
                .param("found", state.name())
                .param("score", score)
                .param("moved", moved)
                .param("sequence", sequence)
                .param("athlete", athlete)
                .param("workout", workout)
                .update();
    }

    /** Takes what the athlete says of a workout, or takes it back. */
    void say(UUID athlete, String workout, long sequence, @Nullable Completion word) {
        sql.sql("""
                        update report_card_session set word = :word::text,
                          assumed = assumed or (:word::text is null and found = 'ASSUMED'), last_sequence = :sequence
                        where athlete_id = :athlete and workout_id = :workout and last_sequence < :sequence
                        """)
                .param("word", word == null ? null : word.name())
                .param("sequence", sequence)
                .param("athlete", athlete)
                .param("workout", workout)
                .update();
    }
}
