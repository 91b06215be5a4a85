package org.runningcoach.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RefreshTokensIT {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private static TestDatabase database;
    private static AthleteId athlete;

    @BeforeAll
    static void an_athlete_has_an_account() {
        database = TestDatabase.fresh();
        athlete = new AthleteId(UUID.randomUUID());
        database.writes()
                .sql("insert into account (athlete_id, display_name, created_at) values (?, 'Jo', now())")
                .param(athlete.value())
                .update();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void every_use_gives_a_new_token_of_the_same_sign_in() {
        RefreshTokens.Issued first = at(START).begin(athlete);
        RefreshTokens.Issued second =
                at(START.plusSeconds(60)).rotate(first.token()).orElseThrow();
        RefreshTokens.Issued third =
                at(START.plusSeconds(120)).rotate(second.token()).orElseThrow();
        assertThat(List.of(first.token(), second.token(), third.token())).doesNotHaveDuplicates();
        assertThat(List.of(second.family(), third.family())).containsOnly(first.family());
    }

    @Test
    void within_ten_seconds_the_old_token_gets_the_same_successor_again() {
        RefreshTokens.Issued first = at(START).begin(athlete);
        RefreshTokens.Issued second = at(START).rotate(first.token()).orElseThrow();
        assertThat(at(START.plus(RefreshTokens.GRACE)).rotate(first.token())).contains(second);
        assertThat(at(START.plus(RefreshTokens.GRACE)).rotate(second.token())).isPresent();
    }

    @Test
    void later_reuse_ends_the_sign_in_for_the_thief_and_the_owner() {
        RefreshTokens.Issued first = at(START).begin(athlete);
        RefreshTokens.Issued second = at(START).rotate(first.token()).orElseThrow();
        RefreshTokens.Issued elsewhere = at(START).begin(athlete);
        Instant late = START.plus(RefreshTokens.GRACE).plusMillis(1);
        assertThat(at(late).rotate(first.token())).isEmpty();
        assertThat(at(late).rotate(second.token())).isEmpty();
        assertThat(at(late).rotate(elsewhere.token())).as("another sign-in").isPresent();
    }

    @Test
    void a_token_ends_after_thirty_days_and_signing_in_again_sweeps_it_away() {
        RefreshTokens.Issued first = at(START).begin(athlete);
        Instant end = START.plus(RefreshTokens.LIFE);
        assertThat(at(end.plusSeconds(1)).rotate(first.token())).isEmpty();
        at(end.plusSeconds(1)).begin(athlete);
        assertThat(rowsOf(first.family())).isZero();
    }

    @Test
    void a_client_that_only_refreshes_leaves_the_tokens_of_thirty_days() {
        RefreshTokens.Issued token = at(START).begin(athlete);
        for (int day = 20; day <= 200; day += 20) {
            token = at(START.plus(Duration.ofDays(day))).rotate(token.token()).orElseThrow();
        }
        assertThat(rowsOf(token.family())).isEqualTo(2);
    }

    @Test
    void signing_out_ends_the_whole_family_and_nothing_unknown_counts() {
        RefreshTokens.Issued first = at(START).begin(athlete);
        RefreshTokens.Issued second = at(START).rotate(first.token()).orElseThrow();
        at(START).end(first.token());
        assertThat(at(START).rotate(second.token())).isEmpty();
        assertThat(at(START).rotate(new RefreshToken("made up"))).isEmpty();
    }

    @Test
    void requests_at_the_same_time_get_the_same_successor() throws Exception {
        RefreshTokens.Issued first = at(START).begin(athlete);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database.writer()));
        Callable<Optional<RefreshTokens.Issued>> rotation =
                () -> transaction.execute(status -> at(START.plusSeconds(1)).rotate(first.token()));
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Optional<RefreshTokens.Issued>>> all = threads.invokeAll(Collections.nCopies(8, rotation));
            RefreshTokens.Issued successor = all.getFirst().get().orElseThrow();
            for (Future<Optional<RefreshTokens.Issued>> one : all) {
                assertThat(one.get()).contains(successor);
            }
        }
    }

    @Test
    void a_dump_holds_no_token() {
        RefreshTokens.Issued first = at(START).begin(athlete);
        String stored = database.writes()
                .sql("select string_agg(t::text, ' ') from refresh_token t")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(first.token().value());
    }

    private static RefreshTokens at(Instant now) {
        JdbcClient rows = database.writes();
        return new RefreshTokens(rows, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static int rowsOf(UUID family) {
        return database.writes()
                .sql("select count(*) from refresh_token where family = ?")
                .param(family)
                .query(Integer.class)
                .single();
    }
}
