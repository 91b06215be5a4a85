package org.runningcoach.api.fitness;

import java.util.List;

/**
 * How well races were predicted.
 *
 * @param races oldest first
 * @param medianAbsoluteError in per cent of the actual times
 * @param bias the mean error in per cent: above 0 races are run faster than predicted
 */
record PredictionScoreResponse(
        List<ScoredRaceResponse> races, FigureResponse medianAbsoluteError, FigureResponse bias) {}
