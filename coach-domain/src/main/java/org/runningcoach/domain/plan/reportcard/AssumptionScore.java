package org.runningcoach.domain.plan.reportcard;

import java.util.List;
import java.util.function.Predicate;

/**
 * What became of workouts that were taken as done because nobody had reported on them.
 *
 * @param assumed all of them
 * @param done turned out to be done as planned
 * @param partly turned out to be done otherwise
 * @param missed turned out not to be done
 * @param open still assumed
 * @param held the share of done among those on which the truth is known
 * @param settledLoad the planned load of those on which the truth is known
 * @param heldLoad the planned load of those done as planned
 * @param heldByLoad the same share, each workout with the weight of its load
 */
public record AssumptionScore(
        int assumed,
        int done,
        int partly,
        int missed,
        int open,
        Figure held,
        double settledLoad,
        double heldLoad,
        Figure heldByLoad) {

    static AssumptionScore of(List<PlannedSession> sessions) {
        List<PlannedSession> assumed =
                sessions.stream().filter(PlannedSession::assumed).toList();
        int done = count(assumed, Outcome.DONE);
        int open = count(assumed, Outcome.OPEN);
        int settled = assumed.size() - open;
        double settledLoad = load(assumed, session -> session.outcome() != Outcome.OPEN);
        double heldLoad = load(assumed, session -> session.outcome() == Outcome.DONE);
        return new AssumptionScore(
                assumed.size(),
                done,
                count(assumed, Outcome.PARTLY),
                count(assumed, Outcome.MISSED),
                open,
                Figure.share(done, settled, settled),
                Figure.rounded(settledLoad, 0),
                Figure.rounded(heldLoad, 0),
                Figure.share(heldLoad, settledLoad, settled));
    }

    private static int count(List<PlannedSession> sessions, Outcome outcome) {
        return (int) sessions.stream()
                .filter(session -> session.outcome() == outcome)
                .count();
    }

    private static double load(List<PlannedSession> sessions, Predicate<PlannedSession> which) {
        return sessions.stream()
                .filter(which)
                .map(PlannedSession::load)
                .sorted()
                .mapToDouble(load -> load)
                .sum();
    }
}
