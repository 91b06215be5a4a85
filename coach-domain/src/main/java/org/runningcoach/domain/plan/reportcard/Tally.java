package org.runningcoach.domain.plan.reportcard;

import java.util.List;
import java.util.Objects;

/**
 * What became of planned sessions.
 *
 * @param planned all that are due
 * @param done as planned
 * @param partly otherwise than planned
 * @param unreported nobody said, whether they are assumed or their week is still open
 * @param moved of those done or partly done, how many on another day
 * @param doneShare the share of done among those on which the truth is known
 * @param compliance the mean compliance score of those recorded, 0 to 1
 */
public record Tally(
        int planned, int done, int partly, int missed, int unreported, int moved, Figure doneShare, Figure compliance) {

    static Tally of(List<PlannedSession> sessions) {
        int done = count(sessions, Outcome.DONE);
        int unreported = count(sessions, Outcome.OPEN);
        int known = sessions.size() - unreported;
        return new Tally(
                sessions.size(),
                done,
                count(sessions, Outcome.PARTLY),
                count(sessions, Outcome.MISSED),
                unreported,
                (int) sessions.stream().filter(Tally::isMoved).count(),
                Figure.share(done, known, known),
                Figure.mean(
                        sessions.stream()
                                .map(PlannedSession::score)
                                .filter(Objects::nonNull)
                                .toList(),
                        2));
    }

    private static boolean isMoved(PlannedSession session) {
        return session.moved() && (session.outcome() == Outcome.DONE || session.outcome() == Outcome.PARTLY);
    }

    private static int count(List<PlannedSession> sessions, Outcome outcome) {
        return (int) sessions.stream()
                .filter(session -> session.outcome() == outcome)
                .count();
    }
}
