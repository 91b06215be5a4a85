package org.runningcoach.api.jobs;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.saga.refresh.Job;
import org.runningcoach.saga.refresh.JobStart;
import org.runningcoach.saga.refresh.Jobs;
import org.runningcoach.saga.refresh.Patience;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Starts jobs. Each call serves whoever is due and not served yet; asking again does no harm. */
@RestController
@RequestMapping("/api/jobs")
class JobController {

    private static final int FAILURES_SHOWN = 100;

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @Operation(summary = "Close the weeks that are over and revise the plans")
    @PostMapping("/weekly-refresh")
    ResponseEntity<JobStartResponse> weeklyRefresh() {
        return start(Job.WEEKLY_REFRESH);
    }

    @Operation(summary = "Reckon fitness anew where assumed days were added")
    @PostMapping("/fitness-update")
    ResponseEntity<JobStartResponse> fitnessUpdate() {
        return start(Job.FITNESS_UPDATE);
    }

    @Operation(summary = "Freeze the fitness of months that are over")
    @PostMapping("/snapshots")
    ResponseEntity<JobStartResponse> snapshots() {
        return start(Job.SNAPSHOTS);
    }

    @Operation(summary = "How a run of a job goes, or went")
    @GetMapping("/runs/{id}")
    JobRunResponse run(@PathVariable String id, @RequestTime Instant now) {
        return id(id).flatMap(jobs::find)
                .map(run -> JobRunResponse.of(run, jobs.failures(run.id(), FAILURES_SHOWN), now))
                .orElseThrow(() -> Refusal.notFound("There is no run of this id."));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** 202 with the run, which may be one that is under way already; 200 when nobody is due. */
    private ResponseEntity<JobStartResponse> start(Job job) {
        JobStart started = jobs.start(job, Patience.NONE);
        JobStartResponse answer = new JobStartResponse(started.run().orElse(null), started.passedOver());
        return started.run()
                .map(run -> ResponseEntity.accepted().location(URI.create("/api/jobs/runs/" + run)))
                .orElseGet(ResponseEntity::ok)
                .body(answer);
    }
}
