package org.runningcoach.domain.plan.reportcard;

import java.util.List;
import java.util.Objects;

/**
 * How well races were predicted.
 *
 * @param races oldest first
 * @param medianAbsoluteError in per cent
 * @param bias the mean error in per cent: above 0 races are run faster than predicted
 */
public record PredictionScore(List<ScoredRace> races, Figure medianAbsoluteError, Figure bias) {

    static PredictionScore of(List<RaceRun> races, List<NotedIndex> noted) {
        List<ScoredRace> scored = races.stream()
                .sorted(RaceRun.IN_ORDER)
                .map(race -> ScoredRace.of(race, noted))
                .toList();
        List<Double> errors = scored.stream()
                .map(ScoredRace::errorPercent)
                .filter(Objects::nonNull)
                .toList();
        return new PredictionScore(
                scored,
                Figure.median(
                        errors.stream().map(error -> StrictMath.abs(error)).toList(), 1),
                Figure.mean(errors, 1));
    }
}
