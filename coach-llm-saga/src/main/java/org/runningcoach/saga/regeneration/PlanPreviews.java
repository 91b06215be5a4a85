package org.runningcoach.saga.regeneration;

import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.commands.ChangeGoal;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes goal and plan for real, looks at what came of it, and takes the transaction back: a preview is refused where the change would be, and
 * nobody else ever sees it.
 */
@Component
class PlanPreviews {

    private static final int TRIES = 5;

    /** Tries no command again: a second try would be outside the transaction that is taken back. */
    private final CommandGateway commands;

    private final PlanRegeneration regeneration;
    private final EventStore events;
    private final CaughtUpViews views;
    private final TransactionTemplate transaction;

    PlanPreviews(
            CommandBus bus,
            QueryGateway queries,
            EventStore events,
            CaughtUpViews views,
            Drafting drafting,
            AthletesFact facts,
            PlatformTransactionManager transactions) {
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
        this.regeneration = new PlanRegeneration(bus, queries, views, drafting, new MonthsOver(bus, queries), facts);
        this.events = events;
        this.views = views;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    PreviewedPlan of(PreviewPlan command) {
        for (int left = TRIES; ; left--) {
            try {
                return once(command);
            } catch (ConcurrencyException | PlanMovedOn race) {
                if (left == 0) {
                    throw race;
                }
            }
        }
    }

    private PreviewedPlan once(PreviewPlan command) {
        AthleteId athlete = command.regeneration().athlete();
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            RegeneratedPlan drawn = commands.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                    .withMetaData(Map.of("athlete", athlete.toString())));
            return new PreviewedPlan(drawn.revision(), drawn.changed() ? lastRevision(athlete) : null);
        }));
    }

    /** Read inside the transaction, which alone can see it. */
    private @Nullable PlanRevised lastRevision(AthleteId athlete) {
        String stream = Stream.PLAN.of(athlete);
        long sequence = events.lastSequenceNumberFor(stream).orElseThrow();
        return events.readEvents(stream, sequence)
                .asStream()
                .map(message -> message.getPayload())
                .filter(PlanRevised.class::isInstance)
                .map(PlanRevised.class::cast)
                .findFirst()
                .orElse(null);
    }

    @CommandHandler
    RegeneratedPlan handle(PreviewPlan command) {
        AthleteId athlete = command.regeneration().athlete();
        Goal goal = command.goal();
        if (goal != null) {
            commands.sendAndWait(
                    new ChangeGoal(athlete, goal, command.regeneration().at()));
        }
        views.require(athlete);
        return regeneration
                .profile(athlete)
                .map(profile -> regeneration.regenerate(
                        command.regeneration(), goal == null ? profile : withGoal(profile, goal)))
                .orElse(RegeneratedPlan.NONE);
    }

    private static ProfileView withGoal(ProfileView profile, Goal goal) {
        return new ProfileView(
                profile.athlete(),
                profile.version(),
                profile.profile(),
                goal,
                MethodologyOfGoal.of(goal),
                profile.availability(),
                profile.health(),
                profile.registeredAt(),
                profile.changedAt());
    }
}
