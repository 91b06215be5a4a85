package org.runningcoach.api.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Locale;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.saga.hand.Occasion;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an athlete does to single workouts of the plan. With {@code preview=true} the answer is the same, and nothing is stored. */
@RestController
@RequestMapping("/api/plans/workouts/{id}")
class WorkoutController {

    private final HandAccess hand;

    WorkoutController(HandAccess hand) {
        this.hand = hand;
    }

    @Operation(summary = "Do a workout on another day")
    @Writes
    @PostMapping("/move")
    HandEffectResponse move(
            @PathVariable String id,
            @RequestBody @Valid MoveRequest request,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(occasion, language, edits -> edits.move(occasion, id, request.to()));
    }

    @Operation(summary = "Let two workouts change their days")
    @Writes
    @PostMapping("/swap")
    HandEffectResponse swap(
            @PathVariable String id,
            @RequestBody @Valid SwapRequest request,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(occasion, language, edits -> edits.swap(occasion, id, request.with()));
    }

    @Operation(summary = "Make a workout shorter, to some minutes or to a share of it")
    @Writes
    @PostMapping("/shorten")
    HandEffectResponse shorten(
            @PathVariable String id,
            @RequestBody @Valid ShortenRequest request,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        request.check();
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(
                occasion, language, edits -> edits.shorten(occasion, id, request.minutes(), request.share()));
    }

    @Operation(summary = "Put easy running in the place of a workout")
    @Writes
    @PostMapping("/ease")
    HandEffectResponse ease(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(occasion, language, edits -> edits.ease(occasion, id));
    }

    @Operation(summary = "Leave a workout out")
    @Writes
    @PostMapping("/skip")
    HandEffectResponse skip(
            @PathVariable String id,
            @RequestBody @Valid SkipRequest request,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(occasion, language, edits -> edits.skip(occasion, id, request.reason()));
    }

    @Operation(summary = "Pin the day of a workout: refreshes keep it")
    @Writes
    @PostMapping("/pin")
    HandEffectResponse pin(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(occasion, language, edits -> edits.pin(occasion, id));
    }

    /** Also what was changed by hand on the day is the coach's again. */
    @Operation(summary = "Give the day of a workout back: refreshes may change it")
    @Writes
    @DeleteMapping("/pin")
    HandEffectResponse unpin(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Occasion occasion = new Occasion(athlete, preview, now);
        return hand.change(occasion, language, edits -> edits.unpin(occasion, id));
    }
}
