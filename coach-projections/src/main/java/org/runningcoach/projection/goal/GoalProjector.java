package org.runningcoach.projection.goal;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.GoalChanged;
import org.springframework.stereotype.Component;

/** Adds a row for each goal that is set. */
@Component
@ProcessingGroup("view-goal-history")
class GoalProjector {

    private final GoalRows rows;

    GoalProjector(GoalRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(AthleteRegistered event, @SequenceNumber long version) {
        rows.add(
                event.athlete(),
                version,
                new GoalHistoryView.Entry(
                        event.goal(), event.methodology(), event.profile().dateAt(event.at()), event.at()));
    }

    @EventHandler
    void on(GoalChanged event, @SequenceNumber long version) {
        rows.add(
                event.athlete(),
                version,
                new GoalHistoryView.Entry(event.after(), event.methodologyAfter(), event.changedOn(), event.at()));
    }
}
