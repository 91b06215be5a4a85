package org.runningcoach.projection.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.model.WeekCounts;
import org.runningcoach.domain.plan.model.Work;

/**
 * A closed week as known when it closed.
 *
 * @param done whatever was recorded, and what the athlete says was done
 */
public record ClosedWeekView(
        LocalDate monday, Work planned, Work done, Work assumed, WeekCounts counts, Instant closedAt) {

    static ClosedWeekView of(WeekClosed event) {
        return new ClosedWeekView(
                event.monday(), event.planned(), event.done(), event.assumed(), event.counts(), event.at());
    }
}
