package org.runningcoach.projection.imports;

import java.sql.Timestamp;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.plan.events.ActivitiesReconciled;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Notes on a receipt what the facts say of its file: what was stored, what it changed in the ledger and the plan, and that it was taken back. */
@Component
@ProcessingGroup("view-imports")
class ImportStateProjector {

    private final JdbcTemplate jdbc;

    ImportStateProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The import has written the same itself, or will; a receipt that was lost begins anew with it. */
    @EventHandler
    void on(ImportCompleted event) {
        String known = ReceiptJson.stored(event);
        jdbc.update(
                """
                insert into import_receipt (athlete_id, id, state, received_at, receipt) values (?, ?, ?, ?, ?::jsonb)
                on conflict (athlete_id, id) do update
                set received_at = excluded.received_at, receipt = import_receipt.receipt || ?::jsonb
                """,
                event.athlete(),
                event.importId(),
                ImportState.COMPLETED.name(),
                Timestamp.from(event.at()),
                ReceiptJson.write(ImportReceiptView.lost(event)),
                known);
    }

    @EventHandler
    void on(ImportRemoved event) {
        jdbc.update(
                "update import_receipt set state = 'REMOVED', effects = null where athlete_id = ? and id = ?",
                event.athlete(),
                event.importId());
        jdbc.update(
                "delete from import_stage where athlete_id = ? and import_id = ?", event.athlete(), event.importId());
    }

    @EventHandler
    void on(ActivitiesReconciled event) {
        if (event.cause().what() == PlanTrigger.IMPORT_COMPLETED) {
            note(event.athlete(), event.cause().id(), ReceiptJson.part("flipped", event.flipped()));
        }
    }

    @EventHandler
    void on(PlanRevised event) {
        if (event.trigger() == PlanTrigger.IMPORT_COMPLETED) {
            note(
                    event.athlete(),
                    event.cause(),
                    ReceiptJson.part("workoutsChanged", ChangedWorkoutView.of(event.revision(), event.changes())));
        }
    }

    private void note(UUID athlete, @Nullable String importId, String part) {
        jdbc.update(
                "update import_receipt set effects = coalesce(effects, '{}') || ?::jsonb where athlete_id = ? and id = ?::uuid",
                part,
                athlete,
                importId);
    }
}
