package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * A stretch of days planned by one school for one kind of race.
 *
 * @param last the last day; of the stretch under way, yesterday
 * @param raceMetres the distance of the goal; absent for general fitness and timed events
 * @param timedMinutes the length of a timed event; absent for a distance
 */
public record MethodSpan(
        LocalDate first,
        LocalDate last,
        Methodology methodology,
        @Nullable Double raceMetres,
        @Nullable Integer timedMinutes) {

    /** Oldest first; a plan that was changed again on its first day is none. */
    static List<MethodSpan> of(List<NotedPlan> plans, LocalDate today) {
        List<NotedPlan> changes = new ArrayList<>();
        plans.stream().sorted(NotedPlan.IN_ORDER).forEach(plan -> {
            if (!changes.isEmpty() && changes.getLast().from().equals(plan.from())) {
                NotedPlan replaced = changes.removeLast();
                changes.add(replaced.trainsAs(plan) ? replaced : plan);
            } else {
                changes.add(plan);
            }
        });
        List<MethodSpan> spans = new ArrayList<>();
        for (int begin = 0; begin < changes.size(); ) {
            int next = begin + 1;
            while (next < changes.size() && changes.get(next).trainsAs(changes.get(begin))) {
                next++;
            }
            LocalDate end = next < changes.size() ? changes.get(next).from() : today;
            if (changes.get(begin).from().isBefore(end)) {
                spans.add(of(changes.get(begin), end.minusDays(1)));
            }
            begin = next;
        }
        return spans;
    }

    private static MethodSpan of(NotedPlan plan, LocalDate last) {
        return new MethodSpan(plan.from(), last, plan.methodology(), plan.raceMetres(), plan.timedMinutes());
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
