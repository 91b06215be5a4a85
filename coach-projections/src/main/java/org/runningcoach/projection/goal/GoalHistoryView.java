package org.runningcoach.projection.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * Every goal an athlete has had.
 *
 * @param goals newest first; the first one holds now
 */
public record GoalHistoryView(List<Entry> goals) {

    /**
     * One goal with the method that trained for it.
     *
     * @param setOn the athlete's local date when they set it
     * @param setAt the product's time
     */
    public record Entry(Goal goal, Methodology methodology, LocalDate setOn, Instant setAt) {}
}
