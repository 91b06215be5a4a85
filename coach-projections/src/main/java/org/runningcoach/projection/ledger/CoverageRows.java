package org.runningcoach.projection.ledger;

import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.model.Coverage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the complete coverages of the files that stand. */
@Component
class CoverageRows {

    private final JdbcClient sql;

    CoverageRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ImportCompleted event) {
        Coverage coverage = event.coverage();
        if (coverage != null && coverage.complete()) {
            sql.sql("insert into ledger_coverage values (?, ?, ?, ?) on conflict do nothing")
                    .params(event.athlete(), event.importId(), coverage.first(), coverage.last())
                    .update();
        }
    }

    void remove(ImportRemoved event) {
        sql.sql("delete from ledger_coverage where athlete_id = ? and import_id = ?")
                .params(event.athlete(), event.importId())
                .update();
    }
}
