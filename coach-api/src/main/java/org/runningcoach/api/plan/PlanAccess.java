package org.runningcoach.api.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.profile.CurrentProfile;
import org.runningcoach.api.request.Soon;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.ledger.ListWorkoutStates;
import org.runningcoach.projection.ledger.WorkoutStatesView;
import org.runningcoach.projection.plan.FindPlanRevision;
import org.runningcoach.projection.plan.FindTwoMonthPlan;
import org.runningcoach.projection.plan.ListPlanRevisions;
import org.runningcoach.projection.plan.PlanRevisionView;
import org.runningcoach.projection.plan.RevisionPageView;
import org.runningcoach.projection.plan.TwoMonthPlanView;
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

    private TwoMonthPlanView first(AthleteId athlete, Instant at) {
        regenerate(RegeneratePlan.because(PlanTrigger.ATHLETE_REGISTERED, athlete, at));
        return Soon.find(() -> find(athlete, at), NEW_REVISION).orElseThrow(PlanAccess::beingDrawn);
    }

    private Optional<TwoMonthPlanView> find(AthleteId athlete, Instant at) {
        return queries.query(
                        new FindTwoMonthPlan(athlete, at), ResponseTypes.optionalInstanceOf(TwoMonthPlanView.class))
                .join();
    }

    /** How the workouts of a plan stand, by id. */
    Map<String, LedgerState> states(AthleteId athlete, TwoMonthPlanView plan) {
        return queries.query(new ListWorkoutStates(athlete, plan.today(), plan.horizon()), WorkoutStatesView.class)
                .join()
                .states();
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
        try {
            RegeneratedPlan drawn = regenerations.now(command);
            if (drawn.revision() == 0) {
                throw notThereYet(command.athlete());
            }
            return drawn;
        } catch (AxonTransientException busy) {
            throw Refusal.busy(TRY_AGAIN, "Much is changing right now, and nothing was lost. Try again in a moment.");
        }
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
