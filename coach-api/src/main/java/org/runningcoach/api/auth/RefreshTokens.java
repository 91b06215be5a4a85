package org.runningcoach.api.auth;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Long-lived tokens that change with every use. A sign-in is a family of them: the token in use and those it came from.
 * For ten seconds after a rotation the old token gets the same successor again, so that two requests of one client, or an
 * answer lost on the way, sign nobody out; used later it was stolen from somebody, and the whole family ends.
 */
@Component
class RefreshTokens {

    static final Duration LIFE = Duration.ofDays(30);
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient rows;
    private final Clock clock;

    RefreshTokens(JdbcClient rows, @Qualifier("wallClock") Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A token just given out, and the sign-in it belongs to. */
    record Issued(AthleteId athlete, UUID family, RefreshToken token) {}

    private record Row(
            AthleteId athlete,
            UUID family,
            byte[] salt,
            Instant expires,
            @Nullable Instant rotated) {}

    /** Begins a sign-in. */
    @Transactional
    public Issued begin(AthleteId athlete) {
        forgetExpired(athlete);
        var issued = new Issued(athlete, UUID.randomUUID(), RefreshToken.random(RANDOM));
        insert(issued);
        return issued;
    }

    /** The successor of this token; nothing when it is unknown, expired, or used again after the grace. */
    @Transactional
    public Optional<Issued> rotate(RefreshToken used) {
        return find(used).flatMap(row -> {
            Instant now = clock.instant();
            if (row.expires().isBefore(now)) {
                return Optional.empty();
            }
            var next = new Issued(row.athlete(), row.family(), used.successor(row.salt()));
            if (row.rotated() == null) {
                rows.sql("update refresh_token set rotated_at = ? where token_hash = ?")
                        .params(timestamp(now), used.hash())
                        .update();
                forgetExpired(row.athlete());
                insert(next);
                return Optional.of(next);
            }
            if (row.rotated().plus(GRACE).isBefore(now)) {
                end(row.family());
                return Optional.empty();
            }
            return Optional.of(next);
        });
    }

    /** Ends the sign-in this token belongs to, if any. */
    @Transactional
    public void end(RefreshToken token) {
        find(token).ifPresent(row -> end(row.family()));
    }

    private void end(UUID family) {
        rows.sql("delete from refresh_token where family = ?").param(family).update();
    }

    /** At every change: a client that stays signed in for years leaves the tokens of thirty days, not of years. */
    private void forgetExpired(AthleteId athlete) {
        rows.sql("delete from refresh_token where athlete_id = ? and expires_at < ?")
                .params(athlete.value(), timestamp(clock.instant()))
                .update();
    }

    /** Locked: two uses of one token are settled one after the other, on whichever nodes they arrive. */
    private Optional<Row> find(RefreshToken token) {
        return rows.sql("select * from refresh_token where token_hash = ? for update")
                .param(token.hash())
                .query((row, number) -> {
                    OffsetDateTime rotated = row.getObject("rotated_at", OffsetDateTime.class);
                    return new Row(
                            new AthleteId(row.getObject("athlete_id", UUID.class)),
                            row.getObject("family", UUID.class),
                            row.getBytes("successor_salt"),
                            row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                            rotated == null ? null : rotated.toInstant());
                })
                .optional();
    }

    private void insert(Issued issued) {
        rows.sql("""
                        insert into refresh_token (token_hash, athlete_id, family, successor_salt, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        issued.token().hash(),
                        issued.athlete().value(),
                        issued.family(),
                        RefreshToken.salt(RANDOM),
                        timestamp(clock.instant().plus(LIFE)))
                .update();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
