package org.runningcoach.api.activity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.log.commands.MarkRace;
import org.runningcoach.domain.log.commands.RecordActivity;
import org.runningcoach.domain.log.commands.RemoveActivity;
import org.runningcoach.domain.log.commands.UnmarkRace;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.activity.ListActivities;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Single activities: listed, entered by hand, taken out, marked as races. */
@RestController
@RequestMapping("/api/activities")
class ActivityController {

    private final LogAccess log;
    private final FeltActivities activities;
    private final ReadingProfile profiles;

    ActivityController(LogAccess log, FeltActivities activities, ReadingProfile profiles) {
        this.log = log;
        this.activities = activities;
        this.profiles = profiles;
    }

    /**
     * Newest first; what is absent does not filter.
     *
     * @param from the first local day
     * @param to the last local day
     * @param type the type in the source's own words
     * @param minDistance in metres
     * @param maxDistance in metres
     * @param cursor where the page begins, as the page before named it
     */
    @Operation(summary = "Activities, newest first")
    @Reads({ReadModel.ACTIVITIES, ReadModel.FEEDBACK})
    @GetMapping
    ActivityPageResponse list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Sport sport,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable Double minDistance,
            @RequestParam(required = false) @Nullable Double maxDistance,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @CurrentAthlete AthleteId athlete) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.ofParameter("to", "before-from", "The last day lies before the first.");
        }
        var query = new ListActivities(athlete, from, to, sport, type, minDistance, maxDistance, cursor, limit);
        return activities.list(query);
    }

    @Operation(summary = "Enter an activity by hand")
    @Writes
    @PostMapping
    ResponseEntity<ActivityResponse> record(
            @RequestBody @Valid RecordActivityRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        Recording recording = request.recording();
        UUID id = log.change(
                new RecordActivity(athlete, recording, profiles.of(athlete).zone(), now));
        return ResponseEntity.created(URI.create("/api/activities/" + id))
                .body(new ActivityResponse(id, recording, Source.BY_HAND, null, null, null));
    }

    @Operation(summary = "One activity")
    @Reads({ReadModel.ACTIVITIES, ReadModel.FEEDBACK})
    @GetMapping("/{id}")
    ActivityResponse get(@PathVariable UUID id, @CurrentAthlete AthleteId athlete) {
        return activities.find(athlete, id).orElseThrow(() -> Refusal.notFound("There is no activity " + id + "."));
    }

    @Operation(summary = "Take an activity out")
    @Writes
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @CurrentAthlete AthleteId athlete, @RequestTime Instant now) {
        log.change(new RemoveActivity(athlete, id, now));
    }

    @Operation(summary = "Say that an activity was a race")
    @Writes
    @PutMapping("/{id}/race")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markRace(
            @PathVariable UUID id,
            @RequestBody @Valid MarkRaceRequest race,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now) {
        log.change(new MarkRace(athlete, id, race.metres(), race.seconds(), race.priority(), now));
    }

    @Operation(summary = "Say that an activity was no race")
    @Writes
    @DeleteMapping("/{id}/race")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmarkRace(@PathVariable UUID id, @CurrentAthlete AthleteId athlete, @RequestTime Instant now) {
        log.change(new UnmarkRace(athlete, id, now));
    }
}
