package org.runningcoach.projection.reportcard;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.model.LedgerState;
import org.springframework.stereotype.Component;

/**
 * Notes what the coach said at the time, and how each session came to stand.
 *
 * <p>A race prediction needs no fact of its own. The index behind it is in every revision of the plan and in every snapshot of a month: facts that were stored
 * before the race, with what was known then. A run uploaded later is a later fact and finds the note made, so that neither it nor the race itself
 * can change what was predicted, and a rebuild, or a look back, meets the same facts in the same order.
 */
@Component("reportCardPlanProjector")
@ProcessingGroup("view-report-card")
class PlanProjector {

    private final NoteRows notes;
    private final SessionRows sessions;

    PlanProjector(NoteRows notes, SessionRows sessions) {
        this.notes = notes;
        this.sessions = sessions;
    }

    @EventHandler
    void on(PlanRevised event, @SequenceNumber long sequence) {
        notes.note(event, sequence);
        sessions.revise(event.athlete(), event.changes());
    }

    @EventHandler
    void on(MonthClosed event, @SequenceNumber long sequence) {
        notes.note(event, sequence);
    }

    @EventHandler
    void on(WorkoutAssumed event, @SequenceNumber long sequence) {
        sessions.found(event.athlete(), event.workout(), sequence, LedgerState.ASSUMED);
    }

    @EventHandler
    void on(WorkoutConfirmed event, @SequenceNumber long sequence) {
        sessions.confirmed(event, sequence);
    }

    @EventHandler
    void on(WorkoutMissed event, @SequenceNumber long sequence) {
        sessions.found(event.athlete(), event.workout(), sequence, LedgerState.MISSED);
    }

    /** What takes the place of the assumption has a fact of its own, unless nothing does. */
    @EventHandler
    void on(AssumptionReplaced event, @SequenceNumber long sequence) {
        if (event.to() == LedgerState.SCHEDULED) {
            sessions.found(event.athlete(), event.workout(), sequence, LedgerState.SCHEDULED);
        }
    }

    @EventHandler
    void on(CompletionOverridden event, @SequenceNumber long sequence) {
        sessions.say(event.athlete(), event.workout(), sequence, event.completion());
    }

    @EventHandler
    void on(OverrideWithdrawn event, @SequenceNumber long sequence) {
        sessions.say(event.athlete(), event.workout(), sequence, null);
    }
}
