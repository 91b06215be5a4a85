package org.runningcoach.domain.plan.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence as code and parameters, so that the API can word it in the athlete's language.
 *
 * @param code a stable dotted code, such as {@code daniels.threshold.cruise}
 * @param values what the sentence names, by parameter name, in key order
 */
public record Explanation(String code, SortedMap<String, String> values) {

    public Explanation {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Explanation of(String code) {
        return new Explanation(code, new TreeMap<>());
    }
}
