package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The fitness index as a fact has it that was stored on a day: with a revision of the plan, or at the end of a month. What is noted is never noted
 * otherwise, whatever becomes known later.
 *
 * @param sequence the number of the fact in the athlete's plan stream
 * @param asOf the day whose index it is
 * @param notedOn the athlete's local date when it was stored, {@code asOf} or later
 * @param vdot of a revision drawn in a break, the one to return with; absent when nothing told
 * @param observedOn the day of the evidence; absent without an index
 * @param stated whether it rests on nothing but the pace that the athlete calls easy
 */
public record NotedIndex(
        long sequence,
        LocalDate asOf,
        LocalDate notedOn,
        @Nullable Double vdot,
        @Nullable LocalDate observedOn,
        boolean stated) {

    /** The newest state last. */
    static final Comparator<NotedIndex> IN_ORDER =
            Comparator.comparing(NotedIndex::asOf).thenComparingLong(NotedIndex::sequence);
}
