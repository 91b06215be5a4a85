package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * How a kind of session was kept to, by the school that planned it.
 *
 * @param recent of the last {@link #RECENT_WEEKS} weeks
 */
public record SessionAdherence(Methodology methodology, WorkoutType type, Tally recent, Tally allTime) {

    /** Three months, a block or two of any school. */
    public static final int RECENT_WEEKS = 12;

    /** One for each kind that was due, by school and kind. */
    static List<SessionAdherence> of(List<PlannedSession> sessions, LocalDate today) {
        Map<Methodology, Map<WorkoutType, List<PlannedSession>>> kinds = new EnumMap<>(Methodology.class);
        sessions.stream()
                .filter(session -> session.isDue(today))
                .forEach(session -> kinds.computeIfAbsent(
                                session.methodology(), school -> new EnumMap<>(WorkoutType.class))
                        .computeIfAbsent(session.type(), type -> new ArrayList<>())
                        .add(session));
        List<SessionAdherence> adherence = new ArrayList<>();
        kinds.forEach((school, types) -> types.forEach((type, due) -> adherence.add(new SessionAdherence(
                school, type, Tally.of(since(today.minusWeeks(RECENT_WEEKS), due)), Tally.of(due)))));
        return List.copyOf(adherence);
    }

    private static List<PlannedSession> since(LocalDate first, List<PlannedSession> sessions) {
        return sessions.stream()
                .filter(session -> !session.day().isBefore(first))
                .toList();
    }
}
