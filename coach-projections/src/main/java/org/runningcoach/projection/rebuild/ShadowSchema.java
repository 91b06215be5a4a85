package org.runningcoach.projection.rebuild;

import java.util.List;
import org.runningcoach.projection.audit.View;

/** The tables of a view a second time, empty at first, under the same names in a schema beside the live ones. */
final class ShadowSchema implements AutoCloseable {

    private static final String LIVE = "public";

    private final View view;
    private final OwnerSession owner;
    private final String name;

    private ShadowSchema(View view, OwnerSession owner) {
        this.view = view;
        this.owner = owner;
        this.name = "shadow_" + view.name().replace('-', '_');
    }

    /** Makes the tables, which only the owner can reach, and throws away what a killed rebuild left. */
    static ShadowSchema create(View view, OwnerSession owner) {
        var shadow = new ShadowSchema(view, owner);
        owner.execute("set search_path = public");
        boolean alone = owner.sql()
                .sql("select pg_try_advisory_lock(hashtext('coach_rebuild'), hashtext(?))")
                .param(view.name())
                .query(Boolean.class)
                .single();
        if (!alone) {
            throw new RebuildRefused("The view " + view.name() + " is being built by somebody else right now.");
        }
        owner.transaction().executeWithoutResult(status -> {
            owner.keepErasuresOut();
            owner.execute("drop schema if exists " + shadow.name + " cascade");
            owner.execute("create schema " + shadow.name);
            for (String table : view.touched()) {
                owner.execute("create table " + shadow.of(table) + " (like " + live(table) + " including all)");
            }
        });
        owner.execute("set search_path = " + shadow.name + ", " + LIVE);
        // nothing waits for the disk before the swap, whose own commit takes along all that was written before it
        owner.execute("set synchronous_commit = off");
        return shadow;
    }

    /** Throws every row away, to begin again. */
    void empty() {
        owner.transaction()
                .executeWithoutResult(
                        status -> view.touched().forEach(table -> owner.execute("delete from " + of(table))));
    }

    /** Rows of athletes who left while the view was built; none leaves until the tables are in place. */
    void leaveErasedOut() {
        owner.transaction()
                .executeWithoutResult(status -> view.touched()
                        .forEach(table -> owner.execute("delete from " + of(table)
                                + " where athlete_id in (select id from " + live("erased_athlete") + ")")));
    }

    String of(String table) {
        return name + "." + table;
    }

    static String live(String table) {
        return LIVE + "." + table;
    }

    /**
     * Puts the tables in the place of the live ones, which go, with the rights and the row security that every athlete's table has, in the transaction of another
     * session.
     *
     * @param swap holds the live tables so that nobody else can
     */
    void replaceLive(OwnerSession swap) {
        for (String table : view.tables()) {
            swap.sql()
                    .sql("select coach_protect('" + of(table) + "')::text")
                    .query((row, number) -> "")
                    .list();
            List<String> triggers = triggersMissing(table, swap);
            swap.execute("drop table " + live(table));
            swap.execute("alter table " + of(table) + " set schema " + LIVE);
            triggers.forEach(swap::execute);
        }
        swap.execute("drop schema " + name + " cascade");
    }

    /** What the live table has beyond its protection, such as the announcement of changes: nobody is told of rows that are not live yet. */
    private List<String> triggersMissing(String table, OwnerSession swap) {
        return swap.sql()
                .sql("""
                        select pg_get_triggerdef(l.oid) from pg_trigger l
                        where l.tgrelid = ?::regclass and not l.tgisinternal
                          and l.tgname not in (select tgname from pg_trigger where tgrelid = ?::regclass)
                        order by l.tgname
                        """)
                .params(live(table), of(table))
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public void close() {
        owner.transaction().executeWithoutResult(status -> {
            owner.keepErasuresOut();
            owner.execute("drop schema if exists " + name + " cascade");
        });
        // the server notices the end of a connection a moment later, and whoever comes next would be refused
        owner.sql()
                .sql("select pg_advisory_unlock(hashtext('coach_rebuild'), hashtext(?))")
                .param(view.name())
                .query(Boolean.class)
                .single();
    }
}
