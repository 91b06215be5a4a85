package org.runningcoach.domain.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.commands.CloseMonth;
import org.runningcoach.domain.plan.commands.RevisePlan;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.events.DayPinned;
import org.runningcoach.domain.plan.events.DayUnpinned;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;

/** The one guard before every change of an athlete's plan: revisions are numbered, keep the safety rules, and leave the past alone. */
@Aggregate(type = "plan", snapshotTriggerDefinition = "snapshotEvery250Events")
@Revision("2")
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
@SuppressWarnings("NullAway.Init")
class TrainingPlan {

    @AggregateIdentifier
    private String stream;

    private @Nullable Standing standing;
    private @Nullable YearMonth closed;
    private Hand hand = Hand.none();

    TrainingPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(StartPlan command) {
        APlanStartsOnce.check(standing != null);
        PlanRequest request = command.request();
        EveryInvariantHolds.check(request, command.draft());
        AthleteId athlete = command.athlete();
        apply(new PlanStarted(athlete.value(), command.draft().methodology(), request.today(), command.at()));
        PlanRevised first =
                revised(athlete, request, command.draft(), command.trigger(), command.cause(), command.at());
        apply(first);
        return first.revision();
    }

    @CommandHandler
    int decide(RevisePlan command) {
        Standing before = Objects.requireNonNull(standing);
        ADraftIsDrawnFromThePlanInForce.check(before, hand, command.baseRevision(), command.request());
        FixedDaysStayOrTheConflictIsSaid.check(command.request(), command.draft());
        EveryInvariantHolds.check(command.request(), command.draft());
        PlanRevised next = revised(
                command.athlete(),
                command.request(),
                command.draft(),
                command.trigger(),
                command.cause(),
                command.at());
        if (before.alreadySays(command.request(), command.draft(), next.changes())) {
            return before.revision();
        }
        apply(next);
        return next.revision();
    }

    @CommandHandler
    HandEffect decide(ChangeByHand command) {
        EditedPlan edited = EditedPlan.of(Objects.requireNonNull(standing), hand, command);
        if (!command.preview()) {
            edited.facts().forEach(fact -> apply(fact));
        }
        return edited.effect();
    }

    @CommandHandler
    void decide(CloseMonth command) {
        AMonthClosesWhenItIsOver.check(command);
        if (closed == null || command.snapshot().month().isAfter(closed)) {
            apply(new MonthClosed(command.athlete().value(), command.snapshot(), command.at()));
        }
    }

    private PlanRevised revised(
            AthleteId athlete,
            PlanRequest request,
            PlanDraft draft,
            PlanTrigger trigger,
            @Nullable String cause,
            Instant at) {
        int revision = standing == null ? 1 : standing.revision() + 1;
        PlanInForce plan = standing == null ? PlanInForce.none() : standing.plan();
        PlanInputs before = standing == null ? null : standing.inputs();
        return new PlanRevised(
                athlete.value(),
                revision,
                trigger,
                cause,
                draft.methodology(),
                plan.changesTo(draft.days(), revision, new ReasonForChange(trigger, request, before)),
                draft.weeks(),
                draft.anchors(),
                request.transition(),
                draft.warnings(),
                PlanInputs.of(request),
                at);
    }

    @EventSourcingHandler
    void evolve(PlanStarted event) {
        stream = Stream.PLAN.of(new AthleteId(event.athlete()));
    }

    @EventSourcingHandler
    void evolve(PlanRevised event) {
        standing = Standing.after(standing, event);
        hand = hand.revised(
                event.revision(),
                event.trigger(),
                event.cause(),
                event.changes(),
                event.inputs().today());
    }

    @EventSourcingHandler
    void evolve(DayPinned event) {
        hand = hand.pin(event.day());
    }

    @EventSourcingHandler
    void evolve(DayUnpinned event) {
        hand = hand.release(event.day(), event.revision());
    }

    @EventSourcingHandler
    void evolve(MonthClosed event) {
        closed = event.snapshot().month();
    }
}
