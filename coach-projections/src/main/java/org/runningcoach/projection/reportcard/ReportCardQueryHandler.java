package org.runningcoach.projection.reportcard;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.projection.database.AthleteReads;
import org.springframework.stereotype.Component;

/** Answers from what is noted and known. */
@Component
class ReportCardQueryHandler {

    private final AthleteReads reads;

    ReportCardQueryHandler(AthleteReads reads) {
        this.reads = reads;
    }

    @QueryHandler
    Optional<ReportCard> answer(FindReportCard query) {
        return reads.read(
                query.athlete(),
                sql -> new ReportCardReading(sql, query.athlete().value()).at(query.at()));
    }
}
