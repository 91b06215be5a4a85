package org.runningcoach.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.runningcoach.projection.audit.View;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds a view against its shadow by a fingerprint of each table's rows, and where it differs row by row in PostgreSQL's text, whatever their order.
 *
 * @param rows rows of the view as the facts give them
 * @param missing rows that the facts give and the live view does not have
 * @param surplus rows that the live view has and the facts do not give; a changed row is one of each
 * @param tables the tables with such rows
 * @param digest a fingerprint of all rows as the facts give them, the same for the same rows in any order
 */
public record Difference(String view, long rows, long missing, long surplus, List<String> tables, String digest) {

    public Difference {
        tables = List.copyOf(tables);
    }

    /** A hash of 64 bits of each row's values, added up: their text costs three times as much, and damage needs no second hash to be seen. */
    private static final String FINGERPRINT =
            "select count(*) || ' ' || coalesce(sum(hash_record_extended(t, 0)), 0) from %s t";

    public boolean isNone() {
        return missing == 0 && surplus == 0;
    }

    /**
     * Takes the fingerprints of both at the same time.
     *
     * @param sql for the shadow, and for what differs
     * @param live another connection
     */
    static Difference between(View view, ShadowSchema shadow, JdbcClient sql, JdbcClient live) {
        CompletableFuture<List<String>> expected =
                CompletableFuture.supplyAsync(() -> fingerprints(view, shadow::of, sql), Thread::startVirtualThread);
        List<String> found;
        try {
            found = fingerprints(view, ShadowSchema::live, live);
        } finally {
            expected.handle((prints, failure) -> "").join();
        }
        return between(view, shadow, expected.join(), found, sql);
    }

    private static Difference between(
            View view, ShadowSchema shadow, List<String> expected, List<String> found, JdbcClient sql) {
        long rows = 0;
        long missing = 0;
        long surplus = 0;
        List<String> differing = new ArrayList<>();
        StringBuilder digest = new StringBuilder();
        for (int i = 0; i < view.tables().size(); i++) {
            String table = view.tables().get(i);
            String print = expected.get(i);
            rows += Long.parseLong(print.substring(0, print.indexOf(' ')));
            digest.append(table).append(' ').append(print).append('\n');
            if (!print.equals(found.get(i))) {
                differing.add(table);
                missing += onlyIn(shadow.of(table), ShadowSchema.live(table), sql);
                surplus += onlyIn(ShadowSchema.live(table), shadow.of(table), sql);
            }
        }
        String short64 = "%016x".formatted(hash(digest.toString()));
        return new Difference(view.name(), rows, missing, surplus, differing, short64);
    }

    private static List<String> fingerprints(View view, UnaryOperator<String> qualified, JdbcClient sql) {
        return view.tables().stream()
                .map(table -> fingerprint(qualified.apply(table), sql))
                .toList();
    }

    private static String fingerprint(String table, JdbcClient sql) {
        return sql.sql(FINGERPRINT.formatted(table)).query(String.class).single();
    }

    private static long onlyIn(String one, String other, JdbcClient sql) {
        return sql.sql("""
                        select count(*) from (select t::text from %s t except all select t::text from %s t) only_here
                        """.formatted(one, other)).query(Long.class).single();
    }

    /** FNV-1a, 64 bits: short enough to compare by eye. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
