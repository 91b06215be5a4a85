package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.List;

/**
 * How good the coach's own words were for one athlete: predictions, assumptions, plans and the school itself, held against what came true.
 *
 * @param today in the athlete's zone
 * @param adherence by school and kind of session
 * @param methods oldest first
 */
public record ReportCard(
        LocalDate today,
        PredictionScore predictions,
        AssumptionScore assumptions,
        List<SessionAdherence> adherence,
        List<MethodEffect> methods) {

    public static ReportCard of(ReportCardFacts facts, LocalDate today) {
        return new ReportCard(
                today,
                PredictionScore.of(facts.races(), facts.indexes()),
                AssumptionScore.of(facts.sessions()),
                SessionAdherence.of(facts.sessions(), today),
                MethodSpan.of(facts.plans(), today).stream()
                        .map(span -> MethodEffect.of(span, facts))
                        .toList());
    }
}
