package org.runningcoach.api.account;

import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes an athlete for good, wherever a table names them. The database does it, as its owner, in one transaction; from
 * then on it lets no row of theirs in again.
 */
@Component
public class Erasure {

    private static final int ATTEMPTS = 5;

    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    Erasure(JdbcClient rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Erasing somebody twice, or nobody, does no harm. */
    public void erase(AthleteId athlete) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> rows.sql("select erase_athlete(?)")
                        .param(athlete.value())
                        .query((row, number) -> number)
                        .list());
                return;
            } catch (PessimisticLockingFailureException crossedAProjection) {
                if (attempt == ATTEMPTS) {
                    throw crossedAProjection;
                }
            }
        }
    }

    /** Whether there is anything to erase. */
    public boolean isKnown(AthleteId athlete) {
        return rows.sql("""
                        select exists (select from account where athlete_id = :id)
                          or exists (select from domain_event_entry where athlete_id = :id)
                        """).param("id", athlete.value()).query(Boolean.class).single();
    }

    /** Everybody who was erased, in that order: what a backup from before has to be told. */
    public List<AthleteId> erased() {
        return rows.sql("select id from erased_athlete order by erased_at, id")
                .query((row, number) -> new AthleteId(row.getObject(1, UUID.class)))
                .list();
    }
}
