package org.runningcoach.saga.regeneration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.plan.FindPlanInForce;
import org.runningcoach.projection.plan.PlanInForceView;
import org.runningcoach.projection.profile.FindProfile;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** Finds the plan in force as soon as the views show everything stored about the athlete. */
@Component
public class PresentPlans {

    private final QueryGateway queries;
    private final CaughtUpViews views;
    private final Drafting drafting;

    PresentPlans(QueryGateway queries, CaughtUpViews views, Drafting drafting) {
        this.queries = queries;
        this.views = views;
        this.drafting = drafting;
    }

    /** Nothing before the first plan; {@link ViewsLagBehind} when the views do not catch up in time. */
    public Optional<PresentPlan> find(AthleteId athlete, Instant at) {
        views.await(athlete);
        return queries.query(new FindProfile(athlete), ResponseTypes.optionalInstanceOf(ProfileView.class))
                .join()
                .flatMap(profile -> find(profile, profile.profile().dateAt(at)));
    }

    private Optional<PresentPlan> find(ProfileView athlete, LocalDate localDate) {
        return inForce(athlete, localDate).flatMap(found -> {
            // a traveller's calendar may fall back by a day; what is settled for that day stays
            LocalDate drawnOn = found.inputs().today();
            LocalDate today = localDate.isBefore(drawnOn) ? drawnOn : localDate;
            return inForce(athlete, today)
                    .map(plan ->
                            new PresentPlan(plan, drafting.present(athlete, plan, today), drafting.engineFor(athlete)));
        });
    }

    private Optional<PlanInForceView> inForce(ProfileView athlete, LocalDate today) {
        return queries.query(
                        new FindPlanInForce(athlete.athlete(), today),
                        ResponseTypes.optionalInstanceOf(PlanInForceView.class))
                .join();
    }
}
