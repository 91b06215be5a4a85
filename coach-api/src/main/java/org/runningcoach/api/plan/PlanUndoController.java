package org.runningcoach.api.plan;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Locale;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.saga.hand.Occasion;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Earlier plans brought back, and single changes taken back. With {@code preview=true} the answer is the same, and nothing is stored. */
@RestController
@RequestMapping("/api/plans/history/{revision}")
class PlanUndoController {

    private final HandAccess hand;

    PlanUndoController(HandAccess hand) {
        this.hand = hand;
    }

    /** The days to come as they stood after a revision, at the paces of today. */
    @Operation(summary = "Bring back what a revision had planned for the days to come")
    @Writes
    @PostMapping("/restore")
    HandEffectResponse restore(
            @PathVariable int revision,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(
                occasion, language, edits -> edits.restore(occasion, revision).orElseThrow(() -> none(revision)));
    }

    @Operation(summary = "Take back what a revision changed in the days to come, and keep the rest")
    @Writes
    @PostMapping("/undo")
    HandEffectResponse undo(
            @PathVariable int revision,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(
                occasion, language, edits -> edits.undo(occasion, revision).orElseThrow(() -> none(revision)));
    }

    private static Refusal none(int revision) {
        return Refusal.notFound("There is no revision " + revision + ".");
    }
}
