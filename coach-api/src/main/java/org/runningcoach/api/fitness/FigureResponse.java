package org.runningcoach.api.fitness;

import org.jspecify.annotations.Nullable;
import org.runningcoach.api.wording.Sentence;

/**
 * A number that sums up cases.
 *
 * @param value absent where too few cases tell
 * @param count of the cases
 * @param absent why there is no value; absent with one
 */
record FigureResponse(
        @Nullable Double value, int count, @Nullable Sentence absent) {}
