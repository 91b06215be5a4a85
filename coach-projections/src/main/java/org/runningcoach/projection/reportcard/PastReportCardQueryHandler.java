package org.runningcoach.projection.reportcard;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.projection.past.PastReads;
import org.runningcoach.projection.past.Rehearsed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from what was known at an earlier instant. */
@Component
class PastReportCardQueryHandler {

    private static final Rehearsed REPORT_CARD = Rehearsed.of("report-card", PastReportCardQueryHandler::projectors);

    private final PastReads reads;

    PastReportCardQueryHandler(PastReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<ReportCard> answer(FindPastReportCard query) {
        return reads.read(
                query.athlete(),
                query.at(),
                REPORT_CARD,
                sql -> new ReportCardReading(sql, query.athlete().value()).at(query.at()));
    }

    private static List<Object> projectors(JdbcClient sql) {
        return List.of(
                new AthleteProjector(sql),
                new PlanProjector(new NoteRows(sql), new SessionRows(sql)),
                new RaceProjector(sql));
    }
}
