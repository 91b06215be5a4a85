package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The workouts that hold, in calendar order. */
public record PlanInForce(List<PlannedWorkout> workouts) {

    public PlanInForce {
        workouts = workouts.stream().sorted(PlannedWorkout.IN_ORDER).toList();
    }

    public static PlanInForce none() {
        return new PlanInForce(List.of());
    }

    /** What makes the drafted days, which follow each other, the plan from the first of them on. A workout that stays keeps its id. */
    public PlanChanges changesTo(List<PlanDay> drafted, int revision, ChangeReasons reason) {
        var matching = new SlotBySlot(revision, reason);
        LocalDate first = drafted.getFirst().date();
        SortedMap<Slot, PlannedWorkout> old = new TreeMap<>();
        from(first).workouts.forEach(workout -> old.put(Slot.of(workout), workout));
        SortedMap<Slot, Workout> wanted = new TreeMap<>();
        for (PlanDay day : drafted) {
            for (int place = 0; place < day.workouts().size(); place++) {
                wanted.put(new Slot(day.date(), place), day.workouts().get(place));
            }
        }
        Stream.concat(old.keySet().stream(), wanted.keySet().stream())
                .distinct()
                .sorted()
                .forEach(slot -> matching.match(slot, old.get(slot), wanted.get(slot)));
        return matching.changes();
    }

    /** The plan after a delta made from it. */
    public PlanInForce after(PlanChanges changes) {
        Set<String> gone = new HashSet<>();
        changes.replaced().forEach(replaced -> gone.add(replaced.replaces()));
        changes.removed().forEach(removed -> gone.add(removed.id()));
        List<PlannedWorkout> standing = new ArrayList<>(workouts);
        standing.removeIf(workout -> gone.contains(workout.id()));
        changes.replaced().forEach(replaced -> standing.add(replaced.by()));
        changes.added().forEach(added -> standing.add(added.workout()));
        return new PlanInForce(standing);
    }

    /** Without what lies before a day. */
    public PlanInForce from(LocalDate first) {
        return new PlanInForce(workouts.stream()
                .filter(workout -> !workout.date().isBefore(first))
                .toList());
    }

    /** Every date from the first to the last, rest days too; none when the last lies before the first. */
    public List<PlanDay> days(LocalDate first, LocalDate last) {
        SortedMap<LocalDate, List<Workout>> byDate = new TreeMap<>();
        first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .forEach(date -> byDate.put(date, new ArrayList<>()));
        for (PlannedWorkout workout : workouts) {
            List<Workout> day = byDate.get(workout.date());
            if (day != null) {
                day.add(workout.workout());
            }
        }
        return byDate.entrySet().stream()
                .map(day -> new PlanDay(day.getKey(), day.getValue()))
                .toList();
    }
}
