package org.runningcoach.api.fitness;

/**
 * What became of planned sessions.
 *
 * @param planned all that are due
 * @param done as planned, or the athlete says so
 * @param partly done, keeping to the plan by less than 80 %
 * @param unreported nobody said; they count as done until somebody does
 * @param moved of those done or partly done, how many on another day
 * @param doneShare the share of done among those on which the truth is known, 0 to 1
 * @param compliance the mean compliance score of those recorded, 0 to 1
 */
record TallyResponse(
        int planned,
        int done,
        int partly,
        int missed,
        int unreported,
        int moved,
        FigureResponse doneShare,
        FigureResponse compliance) {}
