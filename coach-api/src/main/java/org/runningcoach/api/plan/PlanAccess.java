package org.runningcoach.api.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.profile.CurrentProfile;
import org.runningcoach.api.request.Soon;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.ledger.ListPastWorkoutStates;
import org.runningcoach.projection.ledger.ListWorkoutStates;
import org.runningcoach.projection.ledger.WorkoutStatesView;
import org.runningcoach.projection.plan.FindPastTwoMonthPlan;
import org.runningcoach.projection.plan.FindPlanComparison;
import org.runningcoach.projection.plan.FindPlanRevision;
import org.runningcoach.projection.plan.FindTwoMonthPlan;
import org.runningcoach.projection.plan.FindUnstoredRevision;
import org.runningcoach.projection.plan.ListPlanRevisions;
import org.runningcoach.projection.plan.PlanComparisonView;
import org.runningcoach.projection.plan.PlanRevisionView;
import org.runningcoach.projection.plan.RevisionPageView;
import org.runningcoach.projection.plan.TwoMonthPlanView;
import org.runningcoach.saga.regeneration.PreviewedPlan;
import org.runningcoach.saga.regeneration.RegeneratePlan;
import org.runningcoach.saga.regeneration.RegeneratedPlan;
import org.runningcoach.saga.regeneration.Regenerations;
import org.springframework.stereotype.Component;

/** How the controllers of this resource reach plans, and how long they wait for one. */
@Component
class PlanAccess {

    private static final Duration FIRST_PLAN = Duration.ofSeconds(2);
    private static final Duration NEW_REVISION = Duration.ofSeconds(5);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final Regenerations regenerations;
    private final QueryGateway queries;
    private final CurrentProfile profiles;

    PlanAccess(Regenerations regenerations, QueryGateway queries, CurrentProfile profiles) {
        this.regenerations = regenerations;
        this.queries = queries;
        this.profiles = profiles;
    }

    /**
     * The plan in force, its window opened to the end of the next month. A first plan that many others are drawn before is not waited for long: it is drawn
     * here.
     */
    TwoMonthPlanView twoMonths(AthleteId athlete, Instant at) {
        TwoMonthPlanView plan = Soon.find(() -> find(athlete, at), FIRST_PLAN).orElseGet(() -> first(athlete, at));
        if (plan.reachesEndOfNextMonth()) {
            return plan;
        }
        regenerate(RegeneratePlan.because(PlanTrigger.MONTH_BEGAN, athlete, at));
        return Soon.find(() -> find(athlete, at).filter(TwoMonthPlanView::reachesEndOfNextMonth), NEW_REVISION)
                .orElseThrow(PlanAccess::beingDrawn);
    }

    /** The plan that stood at an earlier instant. */
    TwoMonthPlanView twoMonthsOf(AthleteId athlete, Instant then) {
        return queries.query(
                        new FindPastTwoMonthPlan(athlete, then),
                        ResponseTypes.optionalInstanceOf(TwoMonthPlanView.class))
                .join()
                .orElseThrow(() -> Refusal.notFound("There was no plan yet at " + then + "."));
    }

    private TwoMonthPlanView first(AthleteId athlete, Instant at) {
        regenerate(RegeneratePlan.because(PlanTrigger.ATHLETE_REGISTERED, athlete, at));
        return Soon.find(() -> find(athlete, at), NEW_REVISION).orElseThrow(PlanAccess::beingDrawn);
    }

    private Optional<TwoMonthPlanView> find(AthleteId athlete, Instant at) {
        return queries.query(
                        new FindTwoMonthPlan(athlete, at), ResponseTypes.optionalInstanceOf(TwoMonthPlanView.class))
                .join();
    }

    /**
     * How the workouts of a plan stand, by id.
     *
     * @param then how they stood at an earlier instant
     */
    Map<String, LedgerState> states(AthleteId athlete, TwoMonthPlanView plan, @Nullable Instant then) {
        Object query = then == null
                ? new ListWorkoutStates(athlete, plan.today(), plan.horizon())
                : new ListPastWorkoutStates(athlete, then, plan.today(), plan.horizon());
        return queries.query(query, WorkoutStatesView.class).join().states();
    }

    private Refusal notThereYet(AthleteId athlete) {
        return profiles.find(athlete).isEmpty()
                ? Refusal.conflict(
                        "profile-missing", "There is no profile yet: complete it with PUT /api/users/profile.")
                : beingDrawn();
    }

    private static Refusal beingDrawn() {
        return Refusal.busy(TRY_AGAIN, "Your plan is being drawn. Try again in a moment.");
    }

    RegeneratedPlan regenerate(RegeneratePlan command) {
        RegeneratedPlan drawn = unlessBusy(() -> regenerations.now(command));
        if (drawn.revision() == 0) {
            throw notThereYet(command.athlete());
        }
        return drawn;
    }

    PreviewedPlan preview(RegeneratePlan command, @Nullable Goal goal) {
        PreviewedPlan drawn = unlessBusy(() -> regenerations.preview(command, goal));
        if (drawn.revision() == 0) {
            throw notThereYet(command.athlete());
        }
        return drawn;
    }

    private static <T> T unlessBusy(Supplier<T> drawing) {
        try {
            return drawing.get();
        } catch (AxonTransientException busy) {
            throw Refusal.busy(TRY_AGAIN, "Much is changing right now, and nothing was lost. Try again in a moment.");
        }
    }

    /** The revision of a preview: one that nobody stored, or the one in force when nothing would change. */
    PlanRevisionView previewed(AthleteId athlete, PreviewedPlan drawn) {
        PlanRevised revised = drawn.revised();
        return revised == null
                ? newRevision(athlete, drawn.revision())
                : queries.query(new FindUnstoredRevision(revised), PlanRevisionView.class)
                        .join();
    }

    PlanComparisonView comparison(FindPlanComparison query) {
        return queries.query(query, ResponseTypes.optionalInstanceOf(PlanComparisonView.class))
                .join()
                .orElseThrow(() -> Refusal.notFound(
                        "There is no revision " + query.from() + ", or no revision " + query.to() + "."));
    }

    RevisionPageView revisions(ListPlanRevisions query) {
        return queries.query(query, RevisionPageView.class).join();
    }

    Optional<PlanRevisionView> revision(AthleteId athlete, int revision) {
        return queries.query(
                        new FindPlanRevision(athlete, revision),
                        ResponseTypes.optionalInstanceOf(PlanRevisionView.class))
                .join();
    }

    /** A revision that was just made. */
    PlanRevisionView newRevision(AthleteId athlete, int revision) {
        return Soon.find(() -> revision(athlete, revision), NEW_REVISION).orElseThrow(PlanAccess::beingDrawn);
    }
}
