package org.runningcoach.api.activity;

import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
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
                            + " shows it as feedback. 409 feedback-already-given when something was said before.")
    @Writes
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(
            @PathVariable UUID id,
            @RequestBody @Valid FeedbackRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        try {
            log.change(new SubmitFeedback(athlete, id, request.feedback(), now));
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
                    "The whole of it takes the place of what was said before: what is left out is unsaid. 404 when nothing was said before.")
    @Writes
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revise(
            @PathVariable UUID id,
            @RequestBody @Valid FeedbackRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        log.change(new ReviseFeedback(athlete, id, request.feedback(), now));
    }
}
