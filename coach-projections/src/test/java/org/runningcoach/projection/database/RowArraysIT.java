package org.runningcoach.projection.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RowArraysIT {

    record Row(
            UUID athleteId,
            LocalDate day,
            @Nullable String title,
            @Nullable Integer runs,
            double metres,
            boolean hard,
            @JsonRawValue @Nullable String index) {}

    record Unstorable(Duration time) {}

    private static final UUID JO = UUID.randomUUID();
    private static final Row FULL =
            new Row(JO, LocalDate.of(2026, 3, 1), "a {b}, \"c\" \\ NULL", 2, 8000.25, true, "{\"vdot\": [41.5]}");
    private static final Row BARE = new Row(JO, LocalDate.of(2026, 3, 2), null, null, -0.0, false, null);

    private static TestDatabase database;
    private final RowArrays<Row> arrays = new RowArrays<>("written", Row.class);

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void rows_come_back_as_they_were_given_with_every_type_and_with_nothing() {
        onATable(sql -> {
            insert(arrays.insert(), List.of(FULL, BARE), sql);
            assertThat(stored(sql))
                    .containsExactly(
                            "2026-03-01|a {b}, \"c\" \\ NULL|2|8000.25|t|{\"vdot\": [41.5]}|kept",
                            "2026-03-02|-|-|-0|f|-|kept");
        });
    }

    @Test
    void a_row_under_the_same_key_is_replaced_but_for_columns_that_the_record_lacks() {
        onATable(sql -> {
            insert(arrays.insert(), List.of(FULL), sql);
            sql.sql("update written set other = 'by somebody else'").update();
            Row later = new Row(JO, FULL.day(), "later", 3, 1, false, null);
            insert(arrays.insertOrReplace("athlete_id, day"), List.of(later, BARE), sql);
            assertThat(stored(sql))
                    .containsExactly("2026-03-01|later|3|1|f|-|by somebody else", "2026-03-02|-|-|-0|f|-|kept");
        });
    }

    @Test
    void a_component_that_no_column_takes_is_refused_by_name() {
        assertThatThrownBy(() -> new RowArrays<>("written", Unstorable.class)).hasMessageContaining("time");
    }

    private static void insert(String statement, List<Row> rows, JdbcClient sql) {
        sql.sql(statement)
                .params(new RowArrays<>("written", Row.class).of(rows))
                .update();
    }

    private static List<String> stored(JdbcClient sql) {
        return sql.sql("""
                        select concat_ws('|', day, coalesce(title, '-'), coalesce(runs::text, '-'), metres, hard,
                          coalesce(index::text, '-'), other) from written order by day
                        """).query((row, number) -> row.getString(1)).list();
    }

    private static void onATable(Consumer<JdbcClient> test) {
        var source = database.writer();
        var sql = JdbcClient.create(source);
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            sql.sql("""
                            create temporary table written (athlete_id uuid, day date, title text, runs integer,
                              metres double precision, hard boolean, index jsonb, other text default 'kept',
                              primary key (athlete_id, day)) on commit drop
                            """).update();
            test.accept(sql);
        });
    }
}
