package org.runningcoach.projection.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.changes.Announcement.Changed;
import org.runningcoach.projection.position.ReadModel;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ChangeListeningIT {

    private static final String RUN = """
            insert into activity (athlete_id, id, start, sport, surface, type, title, seconds, doubts, source)
            values (?, ?, now(), 'RUNNING', 'ROAD', 'Running', 'Lillby', 3000, '', 'BY_HAND')
            """;

    private final List<Announcement> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger beginnings = new AtomicInteger();
    private final AthleteId jo = new AthleteId(UUID.randomUUID());
    private final AthleteId flo = new AthleteId(UUID.randomUUID());

    private TestDatabase database;
    private JdbcClient rows;
    private TransactionTemplate transaction;
    private ChangeListening listening;

    @BeforeEach
    void listen() {
        database = TestDatabase.fresh();
        rows = database.writes();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database.writer()));
        listening = new ChangeListening(database.access(), new ChangeListener() {
            @Override
            public void heard(List<Announcement> announcements) {
                heard.addAll(announcements);
            }

            @Override
            public void begins() {
                beginnings.incrementAndGet();
            }
        });
        await().until(() -> beginnings.get() == 1);
    }

    @AfterEach
    void close() {
        listening.close();
        database.close();
    }

    @Test
    void a_transaction_announces_each_athlete_and_view_once() {
        transaction.executeWithoutResult(status -> {
            for (int run = 0; run < 50; run++) {
                add(jo);
                add(flo);
            }
            rows.sql("update activity set title = 'Rohan'").update();
            rows.sql("delete from activity where athlete_id = ?")
                    .param(jo.value())
                    .update();
        });
        add(UUID.randomUUID());
        await().until(() -> heard.size() == 3);
        assertThat(heard.subList(0, 2)).containsExactlyInAnyOrder(activitiesOf(jo), activitiesOf(flo));
    }

    @Test
    void what_is_rolled_back_is_not_announced() {
        transaction.executeWithoutResult(status -> {
            add(jo);
            status.setRollbackOnly();
        });
        add(flo);
        await().until(() -> !heard.isEmpty());
        assertThat(heard).containsExactly(activitiesOf(flo));
    }

    @Test
    void a_broken_connection_is_opened_again_and_the_gap_is_told() {
        rows.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ? and datname = current_database()")
                .param(ChangeListening.NAME)
                .query((row, number) -> row.getBoolean(1))
                .list();
        await().until(() -> beginnings.get() == 2);
        add(jo);
        await().untilAsserted(() -> assertThat(heard).containsExactly(activitiesOf(jo)));
    }

    @Test
    void every_table_a_view_is_read_from_announces() {
        assertThat(rows.sql("""
                        select distinct tgrelid::regclass::text || ' ' || split_part(encode(tgargs, 'escape'), '\\000', 1)
                        from pg_trigger where tgname like 'announce\\_%' order by 1
                        """).query(String.class).list())
                .contains(
                        "activity activities",
                        "athlete_profile profile",
                        "fitness_daily fitness",
                        "fitness_snapshot fitness",
                        "import_receipt imports",
                        "plan plan",
                        "plan_revision plan",
                        "refresh_token sign-in");
    }

    @Test
    void a_word_of_a_newer_version_is_no_failure() {
        assertThat(Announcement.of("shoes " + jo)).isEmpty();
        assertThat(Announcement.of("sign-in " + jo)).contains(new Announcement.SignInEnded(jo));
    }

    private void add(AthleteId athlete) {
        add(athlete.value());
    }

    private void add(UUID athlete) {
        rows.sql(RUN).params(athlete, UUID.randomUUID()).update();
    }

    private static Announcement activitiesOf(AthleteId athlete) {
        return new Changed(ReadModel.ACTIVITIES, athlete);
    }
}
