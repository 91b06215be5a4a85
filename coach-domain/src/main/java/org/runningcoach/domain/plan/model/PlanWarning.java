package org.runningcoach.domain.plan.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A warning with the values its sentence names. */
public record PlanWarning(WarningCode code, SortedMap<String, String> values) {

    public PlanWarning {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static PlanWarning of(WarningCode code) {
        return new PlanWarning(code, new TreeMap<>());
    }
}
