package org.runningcoach.saga.refresh;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A few athletes served together, a few at once: step by step, and whoever fails at one step is left out of the next.
 *
 * @param served in the order in which they were given
 * @param failed with the first failure of each
 */
record Turn(List<Due> served, Map<Due, Throwable> failed) {

    static Turn of(List<Due> together, List<Step> steps, Instant at, Executor threads) {
        List<Due> standing = together;
        Map<Due, Throwable> failed = new LinkedHashMap<>();
        for (Step step : steps) {
            standing = take(step, standing, failed, at, threads);
        }
        return new Turn(standing, failed);
    }

    private static List<Due> take(
            Step step, List<Due> standing, Map<Due, Throwable> failed, Instant at, Executor threads) {
        List<CompletableFuture<@Nullable Throwable>> outcomes = standing.stream()
                .map(due -> CompletableFuture.runAsync(() -> step.serve(due, at), threads)
                        .<@Nullable Throwable>handle((nothing, failure) -> failure))
                .toList();
        List<Due> through = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            Throwable failure = outcomes.get(i).join();
            if (failure == null) {
                through.add(standing.get(i));
            } else {
                failed.put(standing.get(i), failure);
            }
        }
        return through;
    }
}
