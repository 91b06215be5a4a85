package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * What a session is for and why it stands in the plan, as codes with exactly the values that their sentences name.
 *
 * @param values everything that a sentence about the session may name
 */
public record Explained(Worded purpose, Worded reason, SortedMap<String, String> values) {

    public Workout workout(Methodology methodology, LocalDate date, WorkoutType type, List<Step> steps) {
        return new Workout(date, type, methodology, explanation(purpose.key()), explanation(reason.key()), steps);
    }

    private Explanation explanation(SentenceKey key) {
        SortedMap<String, String> named = new TreeMap<>(values);
        named.keySet().retainAll(key.parameters());
        return new Explanation(key.code(), named);
    }
}
