package org.runningcoach.api.idempotency;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The requests of the last 24 hours that carried a key. One that is under way is known as such while its node gives signs of life for it; when these
 * cease, it may be sent again.
 */
@Component
class IdempotencyKeys implements AutoCloseable {

    /** So often within the silence after which a request is taken for lost. */
    private static final int SIGNS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyKeys.class);

    private final JdbcClient rows;
    private final Duration silence;
    private final Set<ByteBuffer> underWay = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("requests-under-way").factory());

    IdempotencyKeys(JdbcClient rows, @Value("${coach.nodes.silence}") Duration silence) {
        this.rows = rows;
        this.silence = silence;
        long pause = silence.dividedBy(SIGNS).toMillis();
        thread.scheduleWithFixedDelay(this::giveSigns, pause, pause, TimeUnit.MILLISECONDS);
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
                        on conflict (key_hash) do update set started_at = now(), heard_of_at = clock_timestamp()
                        where k.answer is null and k.heard_of_at < clock_timestamp() - make_interval(secs => :silence)
                        """)
                .param("name", name)
                .param("athlete", athlete == null ? null : athlete.value())
                .param("silence", silence.toMillis() / 1000.0)
                .update();
        if (begun == 0) {
            return Optional.of(known(name));
        }
        underWay.add(ByteBuffer.wrap(name));
        return Optional.empty();
    }

    private Known known(byte[] name) {
        return rows.sql("select fingerprint, answer from idempotency_key where key_hash = ?")
                .param(name)
                .query((row, number) -> new Known(row.getBytes("fingerprint"), row.getBytes("answer")))
                .optional()
                // gone in between: its first request has just failed
                .orElse(new Known(null, null));
    }

    /** Keeps the answer for repetitions. */
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

    /** The request has ended one way or the other: no more signs of life are given for it. */
    void ended(byte[] name) {
        underWay.remove(ByteBuffer.wrap(name));
    }

    private void giveSigns() {
        try {
            underWay.forEach(name -> rows.sql(
                            "update idempotency_key set heard_of_at = clock_timestamp() where key_hash = ? and answer is null")
                    .param(name.array())
                    .update());
        } catch (RuntimeException e) {
            LOG.warn("The requests under way could not be kept so; the next attempt follows.", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
