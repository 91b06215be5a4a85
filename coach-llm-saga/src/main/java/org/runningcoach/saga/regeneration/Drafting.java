package org.runningcoach.saga.regeneration;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.HealthState;
import org.runningcoach.domain.fitness.readiness.ReadinessBand;
import org.runningcoach.domain.methodology.Methodologies;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.fitness.FindTrainingFacts;
import org.runningcoach.projection.fitness.TrainingFactsView;
import org.runningcoach.projection.plan.PlanInForceView;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** Puts a request together from the views and has the engine of the goal's methodology draw it. */
@Component
class Drafting {

    /** A year and a week: no bound of a plan that goes on looks further back. */
    private static final int DAYS_OF_HISTORY = 371;
    /** Two years and more, to tell how used to training the athlete is. */
    private static final int DAYS_OF_ONBOARDING = 800;

    private final QueryGateway queries;
    private final Methodologies methodologies = Methodologies.standard();

    Drafting(QueryGateway queries) {
        this.queries = queries;
    }

    DraftedPlan first(ProfileView athlete, LocalDate today) {
        return draw(athlete, request(athlete, today, List.of(), null, null, List.of()));
    }

    /** @param monthOver whether a month was closed since the last revision, which is when the level is read again */
    DraftedPlan next(ProfileView athlete, PlanInForceView plan, LocalDate today, boolean newSeason, boolean monthOver) {
        Transition transition = Season.transition(plan, athlete.goal(), today);
        if (newSeason) {
            return draw(athlete, request(athlete, today, plan.stored(), null, transition, plan.fixed()));
        }
        Anchors anchors = monthOver ? withLevelOfToday(athlete, plan, today) : plan.anchors();
        return draw(athlete, request(athlete, today, plan.stored(), anchors, transition, plan.fixed()));
    }

    /** What a season laid today would settle says how used to training the athlete is by now. */
    private Anchors withLevelOfToday(ProfileView athlete, PlanInForceView plan, LocalDate today) {
        Anchors laidToday = draw(athlete, request(athlete, today, plan.stored(), null, null, plan.fixed()))
                .draft()
                .anchors();
        Anchors standing = plan.anchors();
        return new Anchors(
                standing.planStart(),
                standing.trainingStart(),
                standing.goalSetOn(),
                laidToday.level(),
                standing.levelHeld(),
                standing.targetVolume(),
                standing.phases());
    }

    /** What is known today of an athlete whose plan goes on as it was laid. */
    PlanRequest present(ProfileView athlete, PlanInForceView plan, LocalDate today) {
        Transition transition = Season.transition(plan, athlete.goal(), today);
        return request(athlete, today, plan.stored(), plan.anchors(), transition, plan.fixed());
    }

    /** Whether the plan in force was drawn for an athlete who feels as they do now: as ready, and hurt by the same or by nothing. */
    boolean isFeltAlready(ProfileView athlete, PlanInForceView plan, LocalDate today) {
        TrainingFactsView facts = facts(athlete.athlete(), today, DAYS_OF_HISTORY);
        return ReadinessBand.of(plan.inputs().readiness())
                        == ReadinessBand.of(facts.fitness().readiness())
                && feltIn(plan.inputs().health()).equals(feltIn(withNiggle(athlete.health(), facts.niggle())));
    }

    /** Only what feedback tells of says itself until when it applies. */
    private static List<HealthReport> feltIn(List<HealthReport> health) {
        return health.stream().filter(report -> report.until() != null).toList();
    }

    MethodologyEngine engineFor(ProfileView athlete) {
        return methodologies.engineFor(athlete.goal());
    }

    private DraftedPlan draw(ProfileView athlete, PlanRequest request) {
        MethodologyEngine engine = methodologies.engineFor(athlete.goal());
        return new DraftedPlan(request, engine.draft(request));
    }

    private PlanRequest request(
            ProfileView athlete,
            LocalDate today,
            List<PlanDay> stored,
            @Nullable Anchors anchors,
            @Nullable Transition transition,
            List<LocalDate> fixed) {
        int days = anchors == null ? DAYS_OF_ONBOARDING : DAYS_OF_HISTORY;
        TrainingFactsView facts = facts(athlete.athlete(), today, days);
        return new PlanRequest(
                today,
                athlete.profile(),
                athlete.goal(),
                athlete.availability(),
                withNiggle(athlete.health(), facts.niggle()),
                facts.fitness(),
                facts.history(),
                stored,
                anchors,
                transition,
                fixed);
    }

    private TrainingFactsView facts(AthleteId athlete, LocalDate today, int days) {
        return queries.query(new FindTrainingFacts(athlete, today, days), TrainingFactsView.class)
                .join();
    }

    /** What an athlete reported stands above what their feedback tells. */
    private static List<HealthReport> withNiggle(HealthState reported, @Nullable HealthReport felt) {
        return felt == null || reported.has(HealthCondition.NIGGLE)
                ? reported.standing()
                : reported.with(felt).standing();
    }
}
