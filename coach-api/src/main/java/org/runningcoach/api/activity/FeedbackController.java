package org.runningcoach.api.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.log.commands.ReviseFeedback;
import org.runningcoach.domain.log.commands.SubmitFeedback;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.RuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How activities felt. */
@RestController
@RequestMapping("/api/activities/{id}/feedback")
class FeedbackController {

    private static final String ALREADY_GIVEN = "log.feedback-already-given";

    private final LogAccess log;

    FeedbackController(LogAccess log) {
        this.log = log;
    }

    /** Once for each activity; whoever changes their mind uses PUT. */
    @Operation(
            summary = "Say how an activity felt",
            description =
                    "Effort counts as the session's load. All ratings together are the athlete's readiness, which can only make the plan easier:"
                            + " when it moves into another band, or something hurts, one revision of the plan follows. GET /api/activities/{id}"
                            + " shows it as feedback. Notes and the place of pain are screened for"
                            + " red flags: 200 with what to do now when they raise one, 204 otherwise. 409 feedback-already-given when something was said before.")
    @Writes
    @PostMapping
    @ApiResponse(
            responseCode = "200",
            description = "The words call for something, or training is held back",
            content = @Content(schema = @Schema(implementation = FeedbackAnswer.class)))
    @ApiResponse(responseCode = "204", description = "Nothing more to say", content = @Content)
    ResponseEntity<FeedbackAnswer> submit(
            @PathVariable UUID id,
            @RequestBody @Valid FeedbackRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        try {
            return answer(log.felt(new SubmitFeedback(athlete, id, request.feedback(), now)));
        } catch (RuleViolation refused) {
            if (refused.code().equals(ALREADY_GIVEN)) {
                throw Refusal.conflict("feedback-already-given", refused.getMessage());
            }
            throw refused;
        }
    }

    @Operation(
            summary = "Say anew how an activity felt",
            description =
                    "The whole of it takes the place of what was said before: what is left out is unsaid. 404 when nothing was said before."
                            + " Red flags are screened as in POST; what stopped training before stands until it is cleared in the profile.")
    @Writes
    @PutMapping
    @ApiResponse(
            responseCode = "200",
            description = "The words call for something, or training is held back",
            content = @Content(schema = @Schema(implementation = FeedbackAnswer.class)))
    @ApiResponse(responseCode = "204", description = "Nothing more to say", content = @Content)
    ResponseEntity<FeedbackAnswer> revise(
            @PathVariable UUID id,
            @RequestBody @Valid FeedbackRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        return answer(log.felt(new ReviseFeedback(athlete, id, request.feedback(), now)));
    }

    private static ResponseEntity<FeedbackAnswer> answer(FeedbackAnswer answer) {
        return answer.isSilent() ? ResponseEntity.noContent().build() : ResponseEntity.ok(answer);
    }
}
