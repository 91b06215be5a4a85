package org.runningcoach.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.facts.FactPageView;
import org.runningcoach.projection.facts.ListFacts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells operators whether every fact is accounted for, and what happened to an athlete who asks them for help. */
@RestController
class AuditController {

    private final ViewAudit audit;
    private final QueryGateway queries;

    AuditController(ViewAudit audit, QueryGateway queries) {
        this.audit = audit;
        this.queries = queries;
    }

    /** Counts of facts, of all athletes together; nothing about any of them. */
    @Operation(summary = "How far each view is, and whether every fact is accounted for; for operators")
    @GetMapping("/api/system/audit")
    AuditResponse audit() {
        return new AuditResponse(
                audit.counts().stream().map(AuditResponse.ViewState::of).toList());
    }

    /** The same as the athlete sees. */
    @Operation(summary = "The facts about an athlete and what each changed, newest first; for operators")
    @GetMapping("/api/system/audit/{athlete}")
    FactPageResponse audit(
            @PathVariable UUID athlete,
            @RequestParam @Nullable Long cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        FactPageView page = queries.query(new ListFacts(new AthleteId(athlete), cursor, limit), FactPageView.class)
                .join();
        if (page.facts().isEmpty() && cursor == null) {
            throw Refusal.notFound("There is no athlete " + athlete + ".");
        }
        return FactPageResponse.of(page);
    }
}
