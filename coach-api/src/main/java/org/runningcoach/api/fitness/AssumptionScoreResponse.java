package org.runningcoach.api.fitness;

/**
 * What became of workouts that were taken as done because nobody had reported on them.
 *
 * @param assumed all of them
 * @param done turned out to be done as planned, or the athlete says so
 * @param partly turned out to be done, keeping to the plan by less than 80 %
 * @param missed turned out not to be done
 * @param open still assumed
 * @param held the share of done among those on which the truth is known, 0 to 1
 * @param settledLoad the planned load of those on which the truth is known
 * @param heldLoad the planned load of those done as planned
 * @param heldByLoad the same share, each workout with the weight of its load
 */
record AssumptionScoreResponse(
        int assumed,
        int done,
        int partly,
        int missed,
        int open,
        FigureResponse held,
        double settledLoad,
        double heldLoad,
        FigureResponse heldByLoad) {}
