package org.runningcoach.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.fitness.FindFitness;
import org.runningcoach.projection.fitness.FindPastFitness;
import org.runningcoach.projection.fitness.FindPastTrainingFacts;
import org.runningcoach.projection.fitness.FindTrainingFacts;
import org.runningcoach.projection.fitness.FitnessView;
import org.runningcoach.projection.fitness.Rounded;
import org.runningcoach.projection.fitness.TrainingFactsView;
import org.springframework.stereotype.Component;

/** How much of what is reckoned with nobody has confirmed, as shares of one. */
@Component
class RestingOnAssumption {

    private static final int DAYS = 28;

    private final QueryGateway queries;

    RestingOnAssumption(QueryGateway queries) {
        this.queries = queries;
    }

    /** Of the load of the last 28 days. */
    double ofLoad(AthleteId athlete, LocalDate today) {
        return ofLoad(new FindTrainingFacts(athlete, today, DAYS));
    }

    /** The same as known at an earlier instant. */
    double ofLoadThen(AthleteId athlete, LocalDate today, Instant then) {
        return ofLoad(new FindPastTrainingFacts(athlete, then, today, DAYS));
    }

    private double ofLoad(Object query) {
        List<DayRecord> days =
                queries.query(query, TrainingFactsView.class).join().history().days();
        double all = days.stream().mapToDouble(DayRecord::load).sum();
        double assumed = days.stream()
                .filter(day -> day.state() == DayState.ASSUMED)
                .mapToDouble(DayRecord::load)
                .sum();
        return all <= 0 ? 0 : Rounded.share(assumed / all);
    }

    /** Of today's fitness. */
    double ofFitness(AthleteId athlete, Instant now) {
        return queries.query(new FindFitness(athlete, now), ResponseTypes.optionalInstanceOf(FitnessView.class))
                .join()
                .map(FitnessView::assumedShare)
                .orElse(0.0);
    }

    /** The fitness known at an earlier instant, and the local date it was. */
    FitnessView fitnessThen(AthleteId athlete, Instant then) {
        return queries.query(new FindPastFitness(athlete, then), ResponseTypes.optionalInstanceOf(FitnessView.class))
                .join()
                .orElseThrow(() -> Refusal.notFound("Nothing was known of you yet at " + then + "."));
    }
}
