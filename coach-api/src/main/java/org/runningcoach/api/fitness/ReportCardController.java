package org.runningcoach.api.fitness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.asof.AsOf;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.api.request.Soon;
import org.runningcoach.domain.plan.reportcard.ReportCard;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.position.ReadModel;
import org.runningcoach.projection.reportcard.FindPastReportCard;
import org.runningcoach.projection.reportcard.FindReportCard;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How good the coach's own words were. */
@RestController
class ReportCardController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final QueryGateway queries;
    private final ReportCardWording wording;
    private final AsOf asOf;

    ReportCardController(QueryGateway queries, ReportCardWording wording, AsOf asOf) {
        this.queries = queries;
        this.wording = wording;
        this.asOf = asOf;
    }

    @Operation(summary = "Predictions, assumptions, plans and the method, held against what came true")
    @Reads(ReadModel.REPORT_CARD)
    @GetMapping("/api/fitness/report-card")
    ReportCardResponse reportCard(
            @Parameter(description = AsOf.DESCRIPTION) @RequestParam("asOf") @Nullable String asked,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Instant then = asOf.past(asked, athlete, now);
        Object query = then == null ? new FindReportCard(athlete, now) : new FindPastReportCard(athlete, then);
        ReportCard card = Soon.find(
                        () -> queries.query(query, ResponseTypes.optionalInstanceOf(ReportCard.class))
                                .join(),
                        PATIENCE)
                .orElseThrow(() -> Refusal.conflict(
                        "profile-missing", "There is no profile yet: complete it with PUT /api/users/profile."));
        return wording.card(card, language);
    }
}
