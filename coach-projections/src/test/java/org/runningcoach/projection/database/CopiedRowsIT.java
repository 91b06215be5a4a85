package org.runningcoach.projection.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CopiedRowsIT {

    record Row(
            UUID athleteId,
            LocalDate day,
            @Nullable LocalDateTime start,
            @Nullable String title,
            @Nullable Integer runs,
            double metres,
            boolean hard,
            @JsonRawValue @Nullable String index) {}

    private static final UUID JO = UUID.randomUUID();
    private static final LocalDate BEFORE_THE_EPOCH = LocalDate.of(1950, 1, 1);

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
    void copied_rows_are_the_same_as_inserted_ones_with_every_type_and_with_nothing() {
        onATable((rows, sql) -> {
            rows.add(arrays, many("a \"b\" \\ \t ü 🏃"));
            List<String> copied = stored(sql);
            sql.sql("delete from written").update();
            BulkRows.inserting(sql).add(arrays, many("a \"b\" \\ \t ü 🏃"));
            assertThat(copied).hasSize(400).isEqualTo(stored(sql));
        });
    }

    @Test
    void where_one_is_there_already_all_are_stored_and_it_is_replaced() {
        onATable((rows, sql) -> {
            rows.add(arrays, many("first").subList(100, 101));
            rows.addOrReplace(arrays, "athlete_id, day", many("second"));
            assertThat(stored(sql)).hasSize(400).noneMatch(row -> row.contains("first"));
        });
    }

    @Test
    void a_row_that_the_database_refuses_is_refused_as_by_an_insert() {
        onATable((rows, sql) -> {
            List<Row> spoilt = new ArrayList<>(many("fine"));
            spoilt.set(7, new Row(JO, LocalDate.EPOCH, null, "with a NUL \u0000", null, 1, false, null));
            assertThatThrownBy(() -> rows.addOrReplace(arrays, "athlete_id, day", spoilt))
                    .isInstanceOf(DataAccessException.class);
        });
    }

    private static List<Row> many(String title) {
        return IntStream.range(0, 400)
                .mapToObj(number -> number % 2 == 0
                        ? new Row(JO, day(number), null, null, null, -0.0, false, null)
                        : new Row(
                                JO,
                                day(number),
                                day(number).atTime(23, 59, 58, number * 1_000),
                                title + number,
                                -number,
                                number / 7.0,
                                true,
                                "{\"vdot\": [41.5]}"))
                .toList();
    }

    private static LocalDate day(int number) {
        return BEFORE_THE_EPOCH.plusDays(100L * number);
    }

    private static List<String> stored(JdbcClient sql) {
        return sql.sql("select written::text from written order by day")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void onATable(BiConsumer<BulkRows, JdbcClient> test) {
        var source = database.writer();
        var sql = JdbcClient.create(source);
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            sql.sql("""
                            create temporary table written (athlete_id uuid, day date, start timestamp, title text, runs integer,
                              metres double precision, hard boolean, index jsonb, primary key (athlete_id, day)) on commit drop
                            """).update();
            test.accept(new CopiedRows(new JdbcTemplate(source)), sql);
            status.setRollbackOnly();
        });
    }
}
