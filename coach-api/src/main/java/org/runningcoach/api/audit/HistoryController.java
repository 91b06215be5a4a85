package org.runningcoach.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.facts.FactPageView;
import org.runningcoach.projection.facts.ListFacts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers athletes who ask why their plan changed: everything that happened, in order, and what each of it changed. */
@RestController
class HistoryController {

    private final QueryGateway queries;

    HistoryController(QueryGateway queries) {
        this.queries = queries;
    }

    /** Told from the facts themselves: what is acknowledged is in it. */
    @Operation(summary = "Why the plan changed: every fact about the athlete and what it changed, newest first")
    @GetMapping("/api/plans/why")
    FactPageResponse why(
            @RequestParam @Nullable Long cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @CurrentAthlete AthleteId athlete) {
        return FactPageResponse.of(queries.query(new ListFacts(athlete, cursor, limit), FactPageView.class)
                .join());
    }
}
