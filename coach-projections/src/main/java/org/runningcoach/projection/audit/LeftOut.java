package org.runningcoach.projection.audit;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The facts that concern a view and that its rows do not show.
 *
 * @param parked identifiers of those that wait as dead letters; of one athlete they are the last, because whatever comes later waits behind them
 * @param skipped identifiers of those an operator took out of the dead letters for good
 */
public record LeftOut(Set<String> parked, Set<String> skipped) {

    public LeftOut {
        parked = Set.copyOf(parked);
        skipped = Set.copyOf(skipped);
    }

    /** Those among the rows that this SQL may see. */
    public static LeftOut of(View view, JdbcClient sql) {
        Set<String> parked = new HashSet<>();
        Set<String> skipped = new HashSet<>();
        sql.sql("""
                        select event_identifier, true as parked from dead_letter_entry where processing_group = :group
                        union all select event_identifier, false from skipped_event where processing_group = :group
                        """).param("group", view.group()).query(row -> {
            (row.getBoolean("parked") ? parked : skipped).add(row.getString("event_identifier"));
        });
        return new LeftOut(parked, skipped);
    }

    /** Whether the view's rows do not show this fact. */
    public boolean includes(String identifier) {
        return parked.contains(identifier) || skipped.contains(identifier);
    }

    /** Whether the view's rows show none of these. */
    public boolean includesAll(Set<String> identifiers) {
        return identifiers.stream().allMatch(this::includes);
    }
}
