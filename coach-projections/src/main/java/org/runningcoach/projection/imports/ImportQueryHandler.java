package org.runningcoach.projection.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from the receipts. */
@Component
class ImportQueryHandler {

    private static final String PAGE = """
            select state, receipt || '{"conflicts": [], "skipped": []}' as receipt, flipped
            from import_receipt
            where athlete_id = :athlete
              and (:before::uuid is null
                or (received_at, id) < (select received_at, id from import_receipt where id = :before))
            order by received_at desc, id desc
            limit :limit
            """;

    private final AthleteReads reads;

    ImportQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<ImportReceiptView> answer(FindImport query) {
        return reads.read(
                query.athlete(),
                rows -> rows.sql(
                                "select state, receipt, flipped from import_receipt where athlete_id = :athlete and id = :id")
                        .param("athlete", query.athlete().value())
                        .param("id", query.importId())
                        .query(ImportQueryHandler::view)
                        .optional());
    }

    @QueryHandler
    ImportPageView answer(ListImports query) {
        List<ImportReceiptView> found = reads.read(
                query.athlete(),
                rows -> rows.sql(PAGE)
                        .param("athlete", query.athlete().value())
                        .param("before", query.before())
                        .param("limit", query.limit() + 1)
                        .query(ImportQueryHandler::view)
                        .list());
        if (found.size() <= query.limit()) {
            return new ImportPageView(found, null);
        }
        List<ImportReceiptView> page = found.subList(0, query.limit());
        return new ImportPageView(page, page.getLast().id());
    }

    private static ImportReceiptView view(ResultSet row, int number) throws SQLException {
        ImportReceiptView receipt =
                ReceiptJson.read(row.getString("receipt")).withState(ImportState.valueOf(row.getString("state")));
        String flipped = row.getString("flipped");
        return flipped == null ? receipt : receipt.withFlipped(ReceiptJson.flipped(flipped));
    }
}
