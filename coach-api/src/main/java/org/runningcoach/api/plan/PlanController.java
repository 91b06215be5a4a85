package org.runningcoach.api.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.asof.AsOf;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.plan.PlanRevisionView;
import org.runningcoach.projection.plan.TwoMonthPlanView;
import org.runningcoach.projection.position.ReadModel;
import org.runningcoach.saga.regeneration.PreviewedPlan;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.RegeneratedPlan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plan of this month and the next, and what makes another of it. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private static final String PREVIEW =
            "Answers with what would come of it, or with the same refusal, and stores nothing.";

    private final PlanAccess plans;
    private final PlanWording wording;
    private final CommandGateway commands;
    private final AsOf asOf;

    PlanController(PlanAccess plans, PlanWording wording, CommandGateway commands, AsOf asOf) {
        this.plans = plans;
        this.wording = wording;
        this.commands = commands;
        this.asOf = asOf;
    }

    @Operation(summary = "The plan of this month and the next")
    @Reads({ReadModel.PLAN, ReadModel.LEDGER})
    @GetMapping("/two-months")
    TwoMonthPlanResponse twoMonths(
            @Parameter(description = AsOf.DESCRIPTION) @RequestParam("asOf") @Nullable String asked,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        Instant then = asOf.past(asked, athlete, now);
        TwoMonthPlanView plan = then == null ? plans.twoMonths(athlete, now) : plans.twoMonthsOf(athlete, then);
        return wording.plan(plan, plans.states(athlete, plan, then), language);
    }

    /** Draws the plan anew; one that comes out the same makes no revision. */
    @Operation(summary = "Draw the plan anew")
    @Writes
    @PostMapping("/regenerate")
    RegenerationResponse regenerate(
            @Parameter(description = PREVIEW) @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        RegeneratePlan command = RegeneratePlan.because(PlanTrigger.REQUESTED, athlete, now);
        return preview ? preview(command, null, language) : draw(command, language);
    }

    /** Changes the goal and answers with the revision that follows from it. */
    @Operation(summary = "Change the goal and the plan with it")
    @Writes
    @PutMapping("/goal-change")
    RegenerationResponse changeGoal(
            @RequestBody @Valid GoalChangeRequest request,
            @Parameter(description = PREVIEW) @RequestParam(defaultValue = "false") boolean preview,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        RegeneratePlan command = RegeneratePlan.because(PlanTrigger.GOAL_CHANGED, athlete, now);
        Goal goal = request.goal().toGoal();
        if (preview) {
            return preview(command, goal, language);
        }
        commands.sendAndWait(new ChangeGoal(athlete, goal, now));
        return draw(command, language);
    }

    private RegenerationResponse draw(RegeneratePlan command, Locale language) {
        RegeneratedPlan drawn = plans.regenerate(command);
        PlanRevisionView revision = plans.newRevision(command.athlete(), drawn.revision());
        // the reaction to the same fact may have been faster: what counts is that the plan is newer than the request
        return new RegenerationResponse(
                !revision.revisedAt().isBefore(command.at()), wording.revision(revision, language));
    }

    private RegenerationResponse preview(RegeneratePlan command, @Nullable Goal goal, Locale language) {
        PreviewedPlan drawn = plans.preview(command, goal);
        return new RegenerationResponse(
                drawn.revised() != null, wording.revision(plans.previewed(command.athlete(), drawn), language));
    }
}
