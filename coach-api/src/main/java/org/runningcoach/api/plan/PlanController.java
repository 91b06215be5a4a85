package org.runningcoach.api.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.runningcoach.api.position.Reads;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.api.request.RequestTime;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.plan.PlanRevisionView;
import org.runningcoach.projection.plan.TwoMonthPlanView;
import org.runningcoach.projection.position.ReadModel;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.RegeneratedPlan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan of this month and the next, and what makes another of it. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanAccess plans;
    private final PlanWording wording;
    private final CommandGateway commands;

    PlanController(PlanAccess plans, PlanWording wording, CommandGateway commands) {
        this.plans = plans;
        this.wording = wording;
        this.commands = commands;
    }

    @Operation(summary = "The plan of this month and the next")
    @Reads({ReadModel.PLAN, ReadModel.LEDGER})
    @GetMapping("/two-months")
    TwoMonthPlanResponse twoMonths(@CurrentAthlete AthleteId athlete, @RequestTime Instant now, Locale language) {
        TwoMonthPlanView plan = plans.twoMonths(athlete, now);
        return wording.plan(plan, plans.states(athlete, plan), language);
    }

    /** Draws the plan anew; one that comes out the same makes no revision. */
    @Operation(summary = "Draw the plan anew")
    @Writes
    @PostMapping("/regenerate")
    RegenerationResponse regenerate(@CurrentAthlete AthleteId athlete, @RequestTime Instant now, Locale language) {
        return draw(athlete, PlanTrigger.REQUESTED, now, language);
    }

    /** Changes the goal and answers with the revision that follows from it. */
    @Operation(summary = "Change the goal and the plan with it")
    @Writes
    @PutMapping("/goal-change")
    RegenerationResponse changeGoal(
            @RequestBody @Valid GoalChangeRequest request,
            @CurrentAthlete AthleteId athlete,
            @RequestTime Instant now,
            Locale language) {
        commands.sendAndWait(new ChangeGoal(athlete, request.goal().toGoal(), now));
        return draw(athlete, PlanTrigger.GOAL_CHANGED, now, language);
    }

    private RegenerationResponse draw(AthleteId athlete, PlanTrigger trigger, Instant now, Locale language) {
        RegeneratedPlan drawn = plans.regenerate(RegeneratePlan.because(trigger, athlete, now));
        PlanRevisionView revision = plans.newRevision(athlete, drawn.revision());
        // the reaction to the same fact may have been faster: what counts is that the plan is newer than the request
        return new RegenerationResponse(!revision.revisedAt().isBefore(now), wording.revision(revision, language));
    }
}
