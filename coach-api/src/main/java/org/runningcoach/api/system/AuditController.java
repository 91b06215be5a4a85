package org.runningcoach.api.system;

import io.swagger.v3.oas.annotations.Operation;
import org.runningcoach.projection.audit.ViewAudit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells operators whether every fact is accounted for. */
@RestController
class AuditController {

    private final ViewAudit audit;

    AuditController(ViewAudit audit) {
        this.audit = audit;
    }

    /** Counts of facts, of all athletes together; nothing about any of them. */
    @Operation(summary = "How far each view is, and whether every fact is accounted for; for operators")
    @GetMapping("/api/system/audit")
    AuditResponse audit() {
        return new AuditResponse(
                audit.counts().stream().map(AuditResponse.View::of).toList());
    }
}
