package org.runningcoach.saga.regeneration;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.domain.plan.commands.RevisePlan;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.RuleViolation;
import org.runningcoach.projection.plan.FindPlanInForce;
import org.runningcoach.projection.plan.PlanInForceView;
import org.runningcoach.projection.profile.FindProfile;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/**
 * Draws plans anew from views that show everything stored about the athlete: closes months that are over, has the engine draw, and sends the
 * draft to the plan. Two at the same time end in one revision: the second finds that the plan moved on and is drawn again, from the newer plan.
 */
@Component
class PlanRegeneration {

    private static final String MOVED_ON = "plan.revision-outdated";
    private static final String STARTED = "plan.already-started";

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final CaughtUpViews views;
    private final Drafting drafting;
    private final MonthsOver months;
    private final AthletesFact facts;

    PlanRegeneration(
            CommandBus bus,
            QueryGateway queries,
            CaughtUpViews views,
            Drafting drafting,
            MonthsOver months,
            AthletesFact facts) {
        // what fails here is tried again as a whole, never a part of it by another thread
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
        this.queries = queries;
        this.views = views;
        this.drafting = drafting;
        this.months = months;
        this.facts = facts;
    }

    @CommandHandler
    RegeneratedPlan handle(RegeneratePlan command) {
        views.require(command.athlete());
        return profile(command.athlete())
                .map(profile -> regenerate(command, profile))
                .orElse(RegeneratedPlan.NONE);
    }

    Optional<ProfileView> profile(AthleteId athlete) {
        return queries.query(new FindProfile(athlete), ResponseTypes.optionalInstanceOf(ProfileView.class))
                .join();
    }

    /** For an athlete as the views, or a preview, have them. */
    RegeneratedPlan regenerate(RegeneratePlan asked, ProfileView athlete) {
        RegeneratePlan command = facts.nameIn(asked);
        LocalDate today = athlete.profile().dateAt(command.at());
        Optional<PlanInForceView> plan = inForce(command.athlete(), today);
        try {
            return plan.isEmpty() ? start(command, athlete, today) : revise(command, athlete, plan.get(), today);
        } catch (RuleViolation refused) {
            if (refused.code().equals(MOVED_ON) || refused.code().equals(STARTED)) {
                throw new PlanMovedOn(refused.getMessage());
            }
            throw refused;
        }
    }

    private RegeneratedPlan start(RegeneratePlan command, ProfileView athlete, LocalDate today) {
        DraftedPlan drafted = drafting.first(athlete, today);
        int revision = commands.sendAndWait(new StartPlan(
                command.athlete(),
                drafted.request(),
                drafted.draft(),
                command.trigger(),
                command.cause(),
                command.at()));
        return new RegeneratedPlan(revision, true);
    }

    private RegeneratedPlan revise(
            RegeneratePlan command, ProfileView athlete, PlanInForceView found, LocalDate localDate) {
        // a traveller's calendar may fall back by a day; what is settled for that day stays
        LocalDate drawnOn = found.inputs().today();
        PlanInForceView plan = localDate.isBefore(drawnOn)
                ? inForce(command.athlete(), drawnOn).orElseThrow()
                : found;
        LocalDate today = localDate.isBefore(drawnOn) ? drawnOn : localDate;
        if (command.trigger().isFeedback() && drafting.isFeltAlready(athlete, plan, today)) {
            return new RegeneratedPlan(plan.revision(), false);
        }
        boolean newSeason =
                Season.isAnother(plan.inputs().goal(), athlete.goal()) || Season.wasLaidWithoutKnowing(plan, command);
        boolean monthOver = months.close(command.athlete(), plan, today, command.at());
        DraftedPlan drafted = drafting.next(athlete, plan, today, newSeason, monthOver);
        int revision = commands.sendAndWait(new RevisePlan(
                command.athlete(),
                plan.revision(),
                drafted.request(),
                drafted.draft(),
                command.trigger(),
                command.cause(),
                command.at()));
        return new RegeneratedPlan(revision, revision != plan.revision());
    }

    private Optional<PlanInForceView> inForce(AthleteId athlete, LocalDate today) {
        return queries.query(
                        new FindPlanInForce(athlete, today), ResponseTypes.optionalInstanceOf(PlanInForceView.class))
                .join();
    }
}
