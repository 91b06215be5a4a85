package org.runningcoach.api.audit;

import java.util.List;
import org.runningcoach.projection.audit.ViewCount;

/** Where the facts are, view by view. */
record AuditResponse(List<ViewState> views) {

    /**
     * One view.
     *
     * @param position the number of the last fact it has dealt with; -1 before the first
     * @param head the number of the last fact stored
     * @param stored facts up to the position that concern it
     * @param handled those its rows show
     * @param parked those that wait because a handler failed
     * @param skipped those an operator took out for good
     * @param lag facts after the position that concern it
     * @param addsUp whether handled, parked and skipped come to what is stored
     */
    record ViewState(
            String view,
            long position,
            long head,
            long stored,
            long handled,
            long parked,
            long skipped,
            long lag,
            boolean addsUp) {

        static ViewState of(ViewCount count) {
            return new ViewState(
                    count.view(),
                    count.position(),
                    count.head(),
                    count.stored(),
                    count.handled(),
                    count.parked(),
                    count.skipped(),
                    count.lag(),
                    count.addsUp());
        }
    }
}
