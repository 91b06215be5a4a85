package org.runningcoach.domain.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
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
import org.runningcoach.domain.plan.commands.CloseWeek;
import org.runningcoach.domain.plan.commands.OverrideCompletion;
import org.runningcoach.domain.plan.commands.ReconcileActivities;
import org.runningcoach.domain.plan.commands.RelinkActivity;
import org.runningcoach.domain.plan.commands.RevisePlan;
import org.runningcoach.domain.plan.commands.StartPlan;
import org.runningcoach.domain.plan.commands.TrainingPlanCommand;
import org.runningcoach.domain.plan.commands.WithdrawOverride;
import org.runningcoach.domain.plan.events.ActivitiesReconciled;
import org.runningcoach.domain.plan.events.ActivityRelinked;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.ledger.LedgerEntry;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.HandEffect;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;

/** The one guard before every change of an athlete's plan: revisions are numbered, keep the safety rules, and leave the past alone. */
@Aggregate(type = "plan", snapshotTriggerDefinition = "snapshotEvery250Events")
@Revision("3")
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
@SuppressWarnings("NullAway.Init")
class TrainingPlan {

    @AggregateIdentifier
    private String stream;

    private @Nullable Standing standing;
    private @Nullable YearMonth closed;
    private Hand hand = Hand.none();
    private Ledger ledger = Ledger.none();

    TrainingPlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(StartPlan command) {
        APlanStartsOnce.check(standing != null);
        PlanRequest request = command.request();
        EveryInvariantHolds.check(request, command.draft());
        AthleteId athlete = command.athlete();
        apply(new PlanStarted(athlete.value(), command.draft().methodology(), request.today(), command.at()));
        PlanRevised first = NextRevision.of(
                null, request, command.draft(), command.trigger(), command.cause(), athlete, command.at());
        apply(first);
        settleTheWeekOf(first);
        return first.revision();
    }

    @CommandHandler
    int decide(RevisePlan command) {
        Standing before = Objects.requireNonNull(standing);
        ADraftIsDrawnFromThePlanInForce.check(before, hand, command.baseRevision(), command.request());
        FixedDaysStayOrTheConflictIsSaid.check(command.request(), command.draft());
        EveryInvariantHolds.check(command.request(), command.draft());
        PlanRevised next = NextRevision.of(
                before,
                command.request(),
                command.draft(),
                command.trigger(),
                command.cause(),
                command.athlete(),
                command.at());
        if (before.alreadySays(command.request(), command.draft(), next.changes())) {
            return before.revision();
        }
        apply(next);
        settleTheWeekOf(next);
        return next.revision();
    }

    /** What was recorded today before the plan asked for something completes it. */
    private void settleTheWeekOf(PlanRevised revised) {
        LocalDate today = revised.inputs().today();
        LedgerCause cause = new LedgerCause(revised.trigger(), revised.cause());
        settle(revised.athlete(), ledger, today, today, today, cause, revised.at())
                .facts()
                .forEach(fact -> apply(fact));
    }

    @CommandHandler
    HandEffect decide(ChangeByHand command) {
        SettledWorkoutsStay.check(ledger, command.edit());
        EditedPlan edited = EditedPlan.of(ThereIsAPlan.check(standing), hand, command);
        if (!command.preview()) {
            edited.facts().forEach(fact -> apply(fact));
            edited.revision().ifPresent(this::settleTheWeekOf);
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

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReconcileActivities command) {
        ReconciliationTakesWholeWeeks.check(command);
        UUID athlete = command.athlete().value();
        Ledger now = ledger.recorded(command.from(), command.to(), command.activities(), command.covered());
        LedgerFacts follows =
                settle(athlete, now, command.from(), command.to(), command.today(), command.cause(), command.at());
        boolean nothingNew = follows.facts().isEmpty() && command.since() == null && now.equals(ledger);
        if (stream != null && nothingNew) {
            return;
        }
        follows.facts().forEach(fact -> apply(fact));
        apply(new ActivitiesReconciled(
                athlete,
                command.cause(),
                command.from(),
                command.to(),
                command.activities(),
                command.covered(),
                command.since(),
                follows.flipped(),
                follows.closedWeekReached(),
                command.at()));
    }

    @CommandHandler
    void decide(CloseWeek command) {
        ThereIsAPlan.check(standing);
        AWeekClosesWhenItIsOver.check(command);
        LocalDate monday = command.monday();
        LocalDate today = LocalDate.ofInstant(command.at(), command.zone());
        if (ledger.closed().contains(monday) || monday.isBefore(Ledger.firstDay(today))) {
            return;
        }
        UUID athlete = command.athlete().value();
        LedgerCause cause = LedgerCause.of(PlanTrigger.WEEK_CLOSED);
        LedgerFacts follows = settle(athlete, ledger.closed(monday), monday, monday, today, cause, command.at());
        follows.facts().forEach(fact -> apply(fact));
        apply(WeekTotals.closed(athlete, follows.ledger(), monday, command.at()));
    }

    @CommandHandler
    LedgerState decide(OverrideCompletion command) {
        LocalDate today = todayOf(command);
        LedgerEntry entry = OnlyWorkoutsThatCameAreSettled.check(ledger, command.workout(), today);
        if (entry.word() != command.completion()) {
            UUID athlete = command.athlete().value();
            Ledger now = ledger.said(entry.workout(), command.completion());
            LedgerCause cause = LedgerCause.of(PlanTrigger.COMPLETION_OVERRIDDEN);
            LedgerFacts follows = settle(athlete, now, entry.day(), entry.day(), today, cause, command.at());
            apply(new CompletionOverridden(
                    athlete, entry.workout(), entry.day(), command.completion(), entry.state(), command.at()));
            follows.facts().forEach(fact -> apply(fact));
        }
        return LedgerState.of(command.completion());
    }

    @CommandHandler
    LedgerState decide(WithdrawOverride command) {
        LocalDate today = todayOf(command);
        LedgerEntry entry = OnlyWorkoutsThatCameAreSettled.known(ledger, command.workout());
        Completion word = entry.word();
        if (word == null) {
            return entry.state();
        }
        UUID athlete = command.athlete().value();
        Ledger now = ledger.said(entry.workout(), null);
        LedgerCause cause = LedgerCause.of(PlanTrigger.OVERRIDE_WITHDRAWN);
        LedgerFacts follows = settle(athlete, now, entry.day(), entry.day(), today, cause, command.at());
        follows.facts().forEach(fact -> apply(fact));
        apply(new OverrideWithdrawn(athlete, entry.workout(), entry.day(), word, command.at()));
        return OnlyWorkoutsThatCameAreSettled.known(ledger, command.workout()).state();
    }

    @CommandHandler
    void decide(RelinkActivity command) {
        LocalDate today = todayOf(command);
        LedgerEntry entry = command.workout() == null
                ? null
                : OnlyWorkoutsThatCameAreSettled.check(ledger, command.workout(), today);
        LoggedActivity activity = ActivitiesBelongToTheirWeek.check(ledger, command.activity(), entry);
        Ledger now = ledger.linked(activity.id(), command.workout());
        if (now.equals(ledger)) {
            return;
        }
        UUID athlete = command.athlete().value();
        LedgerCause cause =
                new LedgerCause(PlanTrigger.ACTIVITY_RELINKED, activity.id().toString());
        LedgerFacts follows = settle(athlete, now, activity.day(), activity.day(), today, cause, command.at());
        follows.facts().forEach(fact -> apply(fact));
        apply(new ActivityRelinked(
                athlete, activity.id(), activity.day(), command.workout(), follows.flipped(), command.at()));
    }

    private LocalDate todayOf(TrainingPlanCommand command) {
        return LocalDate.ofInstant(
                command.at(), ThereIsAPlan.check(standing).inputs().zone());
    }

    private LedgerFacts settle(
            UUID athlete, Ledger now, LocalDate from, LocalDate to, LocalDate today, LedgerCause cause, Instant at) {
        return LedgerFacts.of(athlete, ledger, now, from, to, today, cause, at);
    }

    @EventSourcingHandler
    void evolve(PlanStarted event) {
        stream = Stream.PLAN.of(new AthleteId(event.athlete()));
    }

    @EventSourcingHandler
    void evolve(PlanRevised event) {
        standing = Standing.after(standing, event);
        hand = HandAfter.of(hand, event);
        ledger = LedgerAfter.of(ledger, event);
    }

    @EventSourcingHandler
    void evolve(MonthClosed event) {
        closed = event.snapshot().month();
    }

    @EventSourcingHandler
    void evolve(ActivitiesReconciled event) {
        stream = Stream.PLAN.of(new AthleteId(event.athlete()));
        ledger = LedgerAfter.of(ledger, event);
    }

    /** Every fact that speaks of the ledger or of the athlete's hand and of nothing else. */
    @EventSourcingHandler
    void evolve(TrainingPlanEvent event) {
        hand = HandAfter.of(hand, event);
        ledger = LedgerAfter.of(ledger, event);
    }
}
