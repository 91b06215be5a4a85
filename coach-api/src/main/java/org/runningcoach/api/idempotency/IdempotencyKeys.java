package org.runningcoach.api.idempotency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests of the last 24 hours that carried a key. A request that was never finished may be sent again after five minutes. */
@Component
class IdempotencyKeys {

    private final JdbcClient rows;

    IdempotencyKeys(JdbcClient rows) {
        this.rows = rows;
    }

    /** @param answer absent while the first request is under way */
    record Known(byte @Nullable [] fingerprint, byte @Nullable [] answer) {}

    /** @return nothing when the request is new and now under way; else what is known of the first one */
    Optional<Known> begin(byte[] name, @Nullable AthleteId athlete) {
        rows.sql("""
                        delete from idempotency_key where key_hash in
                          (select key_hash from idempotency_key where started_at < now() - interval '24 hours' limit 100)
                        """).update();
        int begun = rows.sql("""
                        insert into idempotency_key as k (key_hash, athlete_id, started_at) values (:name, :athlete::uuid, now())
                        on conflict (key_hash) do update set started_at = now()
                        where k.answer is null and k.started_at < now() - interval '5 minutes'
                        """)
                .param("name", name)
                .param("athlete", athlete == null ? null : athlete.value())
                .update();
        return begun == 1 ? Optional.empty() : Optional.of(known(name));
    }

    private Known known(byte[] name) {
        return rows.sql("select fingerprint, answer from idempotency_key where key_hash = ?")
                .param(name)
                .query((row, number) -> new Known(row.getBytes("fingerprint"), row.getBytes("answer")))
                .optional()
                // gone in between: its first request has just failed
                .orElse(new Known(null, null));
    }

    void finish(byte[] name, byte[] fingerprint, byte[] answer) {
        rows.sql("update idempotency_key set fingerprint = ?, answer = ? where key_hash = ?")
                .params(fingerprint, answer, name)
                .update();
    }

    /** Nothing came of the request: it may be sent again, or another one in its place. */
    void forget(byte[] name) {
        rows.sql("delete from idempotency_key where key_hash = ? and answer is null")
                .param(name)
                .update();
    }
}
