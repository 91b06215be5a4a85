package org.runningcoach.saga.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;

class ClaimsIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final TestDatabase database = TestDatabase.fresh();
    private final Claims claims = new Claims(database.writes());
    private final UUID run = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();
    private final Due due = new Due(new AthleteId(UUID.randomUUID()), MONDAY, MONDAY, ZoneId.of("Europe/Berlin"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoever_claims_first_serves() {
        assertThat(claims.claim(Job.WEEKLY_REFRESH, run, List.of(due))).containsExactly(due);
        assertThat(claims.claim(Job.WEEKLY_REFRESH, another, List.of(due))).isEmpty();
    }

    @Test
    void a_claim_that_failed_is_left_to_a_later_run() {
        claims.claim(Job.WEEKLY_REFRESH, run, List.of(due));
        claims.failed(Job.WEEKLY_REFRESH, run, due);
        assertThat(state()).isEqualTo("FAILED 1");
        assertThat(claims.takeOver(Job.WEEKLY_REFRESH, run, Patience.NONE, 10)).isEmpty();
        assertThat(claims.takeOver(Job.WEEKLY_REFRESH, another, Patience.GROWING, 10))
                .isEmpty();
        assertThat(claims.takeOver(Job.WEEKLY_REFRESH, another, Patience.NONE, 10))
                .containsExactly(due);
    }

    @Test
    void a_claim_taken_over_meanwhile_is_not_failed_by_the_run_that_lost_it() {
        claims.claim(Job.WEEKLY_REFRESH, run, List.of(due));
        assertThat(claims.takeOver(Job.WEEKLY_REFRESH, another, Patience.NONE, 10))
                .containsExactly(due);
        claims.failed(Job.WEEKLY_REFRESH, run, due);
        assertThat(state()).isEqualTo("CLAIMED 0");
    }

    @Test
    void who_was_served_meanwhile_stays_served() {
        claims.claim(Job.WEEKLY_REFRESH, run, List.of(due));
        claims.takeOver(Job.WEEKLY_REFRESH, another, Patience.NONE, 10);
        claims.done(Job.WEEKLY_REFRESH, List.of(due));
        claims.failed(Job.WEEKLY_REFRESH, run, due);
        assertThat(state()).isEqualTo("DONE 0");
    }

    private String state() {
        return database.writes()
                .sql("select state || ' ' || failures from job_claim where athlete_id = ?")
                .param(due.athlete().value())
                .query(String.class)
                .single();
    }
}
