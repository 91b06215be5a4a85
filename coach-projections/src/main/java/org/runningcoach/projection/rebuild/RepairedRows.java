package org.runningcoach.projection.rebuild;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the clients of those athletes whose rows come out otherwise, in the words in which the triggers of the live tables announce a change, when the
 * transaction is committed. A table without such a trigger is none that clients read.
 */
record RepairedRows(ShadowSchema shadow, JdbcClient sql) {

    private static final String ANNOUNCE = """
            select count(pg_notify('coach_changed', word || ' ' || athlete_id))
            from (
              select distinct split_part(encode(tgargs, 'escape'), '\\000', 1) as word from pg_trigger
              where tgrelid = '%1$s'::regclass and tgfoid = 'public.coach_announce_change()'::regprocedure) words,
            (
              select athlete_id from (
                (select t.athlete_id, t::text from %1$s t except all select t.athlete_id, t::text from %2$s t)
                union all
                (select t.athlete_id, t::text from %2$s t except all select t.athlete_id, t::text from %1$s t)) differing
              group by athlete_id) athletes
            """;

    void announce(Difference difference) {
        difference
                .tables()
                .forEach(table -> sql.sql(ANNOUNCE.formatted(ShadowSchema.live(table), shadow.of(table)))
                        .query(Long.class)
                        .single());
    }
}
