package org.runningcoach.api.fitness;

import java.time.LocalDate;
import java.util.List;

/**
 * How good the coach's own words were for one athlete. Every figure comes with the number of cases it rests on, and is absent, with the reason, where
 * they are fewer than five.
 *
 * @param today in the athlete's zone
 * @param predictions races against what was predicted before them
 * @param assumptions workouts that were taken as done because nobody had reported on them
 * @param adherence how each kind of session was kept to, by school and kind
 * @param methods how each stretch of training by one school for one kind of race went, oldest first
 */
record ReportCardResponse(
        LocalDate today,
        PredictionScoreResponse predictions,
        AssumptionScoreResponse assumptions,
        List<SessionAdherenceResponse> adherence,
        List<MethodEffectResponse> methods) {}
