package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.LoggedActivity;

/**
 * Which activities of an ISO week completed which of its workouts (L6). What the athlete linked comes first, then the activities of a workout's own day
 * together, then the runs of a day without a workout to run, for one of at most two days before or after that nothing completed and whose kind they fit:
 * the nearest first, then the better score, then the earlier workout. Each activity goes to one workout at most.
 */
final class WeekMatching {

    private static final int DAYS_MOVED = 2;
    /** Linked by the athlete to no workout. */
    static final String NONE = "";

    private final List<LedgerEntry> workouts;
    private final List<LoggedActivity> free;
    private final SortedMap<String, List<LoggedActivity>> done = new TreeMap<>();

    private WeekMatching(List<LedgerEntry> workouts, List<LoggedActivity> activities) {
        this.workouts = workouts;
        this.free = new ArrayList<>(activities);
    }

    /**
     * The activities of each completed workout, in the order of time, by workout id.
     *
     * @param workouts of the week, those to come left out
     * @param activities of the week, in order
     * @param links by activity
     */
    static SortedMap<String, List<LoggedActivity>> of(
            List<LedgerEntry> workouts, List<LoggedActivity> activities, Map<UUID, String> links) {
        var matching = new WeekMatching(
                workouts.stream().filter(LedgerEntry::takesActivities).toList(), activities);
        matching.link(links);
        matching.sameDay(true);
        matching.sameDay(false);
        matching.moved();
        matching.done.values().forEach(list -> list.sort(LoggedActivity.IN_ORDER));
        return matching.done;
    }

    private void link(Map<UUID, String> links) {
        for (LoggedActivity activity : List.copyOf(free)) {
            String linked = links.get(activity.id());
            if (NONE.equals(linked)) {
                free.remove(activity);
            } else if (linked != null) {
                workouts.stream()
                        .filter(workout -> workout.workout().equals(linked))
                        .findFirst()
                        .ifPresent(workout -> give(workout, activity));
            }
        }
    }

    /** The longest activity chooses first; a workout without one comes before a workout with one. */
    private void sameDay(boolean runs) {
        List<LoggedActivity> longestFirst = free.stream()
                .filter(activity -> activity.run() == runs)
                .sorted(Comparator.comparingDouble(LoggedActivity::seconds)
                        .reversed()
                        .thenComparing(LoggedActivity.IN_ORDER))
                .toList();
        for (LoggedActivity activity : longestFirst) {
            workouts.stream()
                    .filter(workout -> workout.run() == runs && workout.day().equals(activity.day()))
                    .min(Comparator.comparing((LedgerEntry workout) -> done.containsKey(workout.workout()))
                            .thenComparingDouble(
                                    workout -> -Compliance.score(workout.planned(), with(workout, activity)))
                            .thenComparing(LedgerEntry.IN_ORDER))
                    .ifPresent(workout -> give(workout, activity));
        }
    }

    private void moved() {
        for (Move move = next(); move != null; move = next()) {
            LedgerEntry workout = move.workout();
            move.runs().forEach(run -> give(workout, run));
        }
    }

    private record Move(LedgerEntry workout, LocalDate day, List<LoggedActivity> runs) {

        static final Comparator<Move> NEAREST_FIRST = Comparator.comparingLong(Move::distance)
                .thenComparingDouble(move -> -Compliance.score(move.workout.planned(), move.runs))
                .thenComparing(Move::workout, LedgerEntry.IN_ORDER)
                .thenComparing(Move::day);

        long distance() {
            return Math.abs(workout.day().toEpochDay() - day.toEpochDay());
        }
    }

    private @Nullable Move next() {
        List<LedgerEntry> open = workouts.stream()
                .filter(workout -> workout.run() && !done.containsKey(workout.workout()))
                .toList();
        return spareDays().entrySet().stream()
                .flatMap(spare -> open.stream().map(workout -> new Move(workout, spare.getKey(), spare.getValue())))
                .filter(move -> move.distance() <= DAYS_MOVED && Compliance.fits(move.workout(), move.runs()))
                .min(Move.NEAREST_FIRST)
                .orElse(null);
    }

    private SortedMap<LocalDate, List<LoggedActivity>> spareDays() {
        SortedMap<LocalDate, List<LoggedActivity>> spare = new TreeMap<>();
        free.stream()
                .filter(LoggedActivity::run)
                .forEach(run -> spare.computeIfAbsent(run.day(), day -> new ArrayList<>())
                        .add(run));
        return spare;
    }

    private List<LoggedActivity> with(LedgerEntry workout, LoggedActivity activity) {
        List<LoggedActivity> together = new ArrayList<>(done.getOrDefault(workout.workout(), List.of()));
        together.add(activity);
        return together;
    }

    private void give(LedgerEntry workout, LoggedActivity activity) {
        free.remove(activity);
        done.computeIfAbsent(workout.workout(), id -> new ArrayList<>()).add(activity);
    }
}
