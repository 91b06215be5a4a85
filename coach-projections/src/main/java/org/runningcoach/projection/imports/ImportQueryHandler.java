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

    /** What a file led to was known only after its receipt was written. */
    private static final String RECEIPT = """
            select '{"flipped": [], "workoutsChanged": []}'::jsonb || receipt || coalesce(effects, '{}')
              || jsonb_build_object('state', state, 'form', case when f.after is not null
                then jsonb_build_object('date', f.day, 'before', f.before, 'after', f.after) end)
            from import_receipt r left join fitness_import f on f.athlete_id = r.athlete_id and f.import_id = r.id
            where r.athlete_id = :athlete
            """;

    private static final String ONE = RECEIPT + " and r.id = :id";

    private static final String PAGE =
            RECEIPT.replace("|| receipt", "|| receipt || '{\"conflicts\": [], \"skipped\": []}'") + """
              and (:before::uuid is null
                or (received_at, r.id) < (select received_at, id from import_receipt where id = :before))
            order by received_at desc, r.id desc
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
                rows -> rows.sql(ONE)
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
        return ReceiptJson.read(row.getString(1));
    }
}
