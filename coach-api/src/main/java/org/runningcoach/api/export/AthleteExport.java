package org.runningcoach.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.AthleteReads;
import org.runningcoach.projection.facts.StoredFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes everything about an athlete into one zip archive: the account with its identities and without its password, every table that has rows of theirs
 * as JSON, account and activities as CSV too, and the facts, one JSON document per line. What is made from the facts for speed alone, and what is under way, is left out.
 */
@Component
public class AthleteExport {

    /** Snapshots, sagas, dead letters, staged files and counts hold nothing that the facts and the views do not say. */
    private static final List<String> INTERNAL = List.of(
            "domain_event_entry",
            "snapshot_event_entry",
            "association_value_entry",
            "dead_letter_entry",
            "skipped_event",
            "import_stage",
            "scheduled_tasks",
            "fitness_checkpoint");

    private final Accounts accounts;
    private final AthleteReads reads;
    private final StoredFacts facts;

    AthleteExport(Accounts accounts, AthleteReads reads, StoredFacts facts) {
        this.accounts = accounts;
        this.reads = reads;
        this.facts = facts;
    }

    /**
     * Writes the archive; the stream stays open.
     *
     * @return false when there is no such athlete, and then nothing is written
     */
    public boolean write(AthleteId athlete, OutputStream to) throws IOException {
        AccountTold account = account(athlete).orElse(null);
        if (account == null) {
            return false;
        }
        var zip = new ZipOutputStream(to);
        var archive = new Archive(zip);
        archive.document("account.json", account);
        archive.text("account.csv", account.csv());
        reads.read(athlete, rows -> {
            for (String table : tables(rows)) {
                archive.rows(table, rows);
            }
            archive.activities(rows);
            return archive;
        });
        archive.facts(athlete, facts);
        zip.finish();
        return true;
    }

    private Optional<AccountTold> account(AthleteId athlete) {
        return accounts.find(athlete)
                .flatMap(account -> accounts.createdAt(athlete)
                        .map(createdAt -> AccountTold.of(account, createdAt, accounts.identities(athlete))));
    }

    /** Whatever a migration brings is in: all tables of athletes that a query may read. */
    private static List<String> tables(JdbcClient rows) {
        return rows.sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where a.attname = 'athlete_id' and not a.attisdropped and c.relkind in ('r', 'p')
                          and c.relnamespace = 'public'::regnamespace and has_table_privilege(c.oid, 'select')
                        order by c.relname
                        """).query((row, number) -> row.getString(1)).list().stream()
                .filter(table -> !INTERNAL.contains(table))
                .toList();
    }
}
