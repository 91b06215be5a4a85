package org.runningcoach.api.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.plan.commands.OverrideCompletion;
import org.runningcoach.domain.plan.commands.RelinkActivity;
import org.runningcoach.domain.plan.commands.WithdrawOverride;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The athlete's word on what came of a workout; the plan that follows from it is a revision of its own. */
@RestController
@RequestMapping("/api/plans/workouts/{id}")
class CompletionController {

    private final LedgerAccess ledger;

    CompletionController(LedgerAccess ledger) {
        this.ledger = ledger;
    }

    @Operation(summary = "Say that a workout was done or missed")
    @Writes
    @PostMapping("/completion")
    CompletionResponse override(
            @PathVariable String id,
            @RequestBody @Valid CompletionRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        return new CompletionResponse(
                id, ledger.change(new OverrideCompletion(athlete, id, request.completion(), now)));
    }

    @Operation(summary = "Leave a workout to assumption and data again")
    @Writes
    @DeleteMapping("/completion")
    CompletionResponse withdraw(@PathVariable String id, @CurrentAthlete AthleteId athlete, @RequestTime Instant now) {
        return new CompletionResponse(id, ledger.change(new WithdrawOverride(athlete, id, now)));
    }

    @Operation(summary = "Say which activity completed a workout, or that it belongs to none")
    @Writes
    @PostMapping("/relink")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void relink(
            @PathVariable String id,
            @RequestBody @Valid RelinkRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        ledger.change(new RelinkActivity(athlete, request.activity(), request.belongsToIt() ? id : null, now));
    }
}
