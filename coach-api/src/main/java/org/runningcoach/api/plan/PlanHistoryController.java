package org.runningcoach.api.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.plan.FindPlanComparison;
import org.runningcoach.projection.plan.ListPlanRevisions;
import org.runningcoach.projection.plan.RevisionPageView;
import org.runningcoach.projection.position.ReadModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the plan came about: each revision with what set it off, what it changed and why. */
@RestController
@RequestMapping("/api/plans/history")
class PlanHistoryController {

    private final PlanAccess plans;
    private final PlanWording wording;

    PlanHistoryController(PlanAccess plans, PlanWording wording) {
        this.plans = plans;
        this.wording = wording;
    }

    @Operation(summary = "Revisions of the plan, newest first")
    @Reads(ReadModel.PLAN)
    @GetMapping
    RevisionPageResponse list(
            @RequestParam @Nullable Integer cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @CurrentAthlete AthleteId athlete,
            Locale language) {
        RevisionPageView page = plans.revisions(new ListPlanRevisions(athlete, cursor, limit));
        return new RevisionPageResponse(
                page.revisions().stream()
                        .map(revision -> wording.revision(revision, language))
                        .toList(),
                page.next());
    }

    @Operation(summary = "One revision with what it changed and why")
    @Reads(ReadModel.PLAN)
    @GetMapping("/{revision}")
    RevisionResponse get(@PathVariable int revision, @CurrentAthlete AthleteId athlete, Locale language) {
        return plans.revision(athlete, revision)
                .map(found -> wording.revision(found, language))
                .orElseThrow(() -> Refusal.notFound("There is no revision " + revision + "."));
    }

    /** Adds up the changes in between; each tells every revision that had a part in it. */
    @Operation(summary = "What is different in one revision when another is held against it")
    @Reads(ReadModel.PLAN)
    @GetMapping("/{revision}/changes")
    RevisionComparisonResponse compare(
            @PathVariable int revision,
            @Parameter(description = "The revision to start from; it may be the later one.") @RequestParam int from,
            @CurrentAthlete AthleteId athlete,
            Locale language) {
        return wording.comparison(plans.comparison(new FindPlanComparison(athlete, from, revision)), language);
    }
}
