package org.runningcoach.projection.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseProtectionIT {

    private static final AthleteId ANNA = new AthleteId(new UUID(1, 1));
    private static final AthleteId BERT = new AthleteId(new UUID(2, 2));
    private static TestDatabase database;

    @BeforeAll
    static void two_athletes_have_one_fact_each() {
        database = TestDatabase.fresh();
        append(ANNA);
        append(BERT);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_query_that_forgets_its_where_sees_one_athlete() {
        assertThat(athletesSeen(database.reads())).containsExactly(ANNA.value());
    }

    @Test
    void without_an_athlete_the_reader_sees_nothing() {
        JdbcClient reader = JdbcClient.create(database.reader());
        database.reads().read(BERT, rows -> count(rows));
        assertThat(count(reader))
                .as("rows after a transaction that had an athlete")
                .isZero();
    }

    @Test
    void the_reader_writes_nothing() {
        assertRefused("permission denied", JdbcClient.create(database.reader()), "delete from domain_event_entry");
    }

    @Test
    void the_writer_reads_facts_but_never_edits_or_removes_them() {
        JdbcClient writer = database.writes();
        assertThat(count(writer)).isEqualTo(2);
        assertRefused("permission denied", writer, "update domain_event_entry set payload = ''");
        assertRefused("permission denied", writer, "delete from domain_event_entry");
        assertRefused("permission denied", writer, "truncate domain_event_entry");
    }

    @Test
    void the_writer_does_not_change_the_schema() {
        assertRefused("permission denied", database.writes(), "create table mine (n int)");
        assertRefused("must be owner", database.writes(), "alter table domain_event_entry disable row level security");
    }

    @Test
    void every_table_with_an_athlete_is_protected() {
        List<@Nullable String> open =
                database.writes().sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind in ('r', 'p') and a.attname = 'athlete_id'
                          and c.relnamespace = 'public'::regnamespace
                          and not (c.relrowsecurity and c.relforcerowsecurity and exists (
                            select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r'
                              and p.polroles = array[(select oid from pg_roles where rolname = 'coach_reader')]
                              and pg_get_expr(p.polqual, p.polrelid) like '%coach.athlete%'))
                        """).query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void what_the_reader_may_see_belongs_to_an_athlete() {
        List<@Nullable String> unprotected =
                database.writes().sql("""
                        select c.relname from pg_class c
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                          and has_table_privilege('coach_reader', c.oid, 'select') and not c.relrowsecurity
                        """).query(String.class).list();
        assertThat(unprotected).isEmpty();
    }

    private static void assertRefused(String reason, JdbcClient role, String sql) {
        assertThatThrownBy(() -> role.sql(sql).update()).rootCause().hasMessageContaining(reason);
    }

    private static List<UUID> athletesSeen(AthleteReads reads) {
        return reads.read(
                ANNA,
                rows -> rows.sql("select athlete_id from domain_event_entry")
                        .query(UUID.class)
                        .list());
    }

    private static long count(JdbcClient rows) {
        return rows.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private static void append(AthleteId athlete) {
        database.writes()
                .sql("""
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
                          time_stamp, payload_type, payload) values (?, ?, 0, '', 'probe.made', '')
                        """)
                .params(UUID.randomUUID().toString(), Stream.LOG.of(athlete))
                .update();
    }
}
