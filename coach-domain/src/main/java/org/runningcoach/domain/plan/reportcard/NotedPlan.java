package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * What a revision of the plan trained for, and by which school.
 *
 * @param sequence the number of the fact in the athlete's plan stream
 * @param from the first day the revision could change
 * @param raceMetres the distance of the goal; absent for general fitness and timed events
 * @param timedMinutes the length of a timed event; absent for a distance
 */
public record NotedPlan(
        long sequence,
        LocalDate from,
        Methodology methodology,
        @Nullable Double raceMetres,
        @Nullable Integer timedMinutes) {

    static final Comparator<NotedPlan> IN_ORDER = Comparator.comparingLong(NotedPlan::sequence);

    /** Whether both train for the same kind of race by the same school; its date and the hoped-for time may differ. */
    boolean trainsAs(NotedPlan other) {
        return methodology == other.methodology
                && Objects.equals(raceMetres, other.raceMetres)
                && Objects.equals(timedMinutes, other.timedMinutes);
    }
}
