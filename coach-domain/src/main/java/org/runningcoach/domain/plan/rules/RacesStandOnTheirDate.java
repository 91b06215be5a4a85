package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.km;
import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Each race that may be run stands once, alone, on its date and over its distance (to the metre) or its time, and no other race stands anywhere: not past
 * goals (P24), not goals beyond the horizon (P25), not what health, age or a return forbid.
 */
record RacesStandOnTheirDate() implements PlanInvariant {

    @Override
    public String number() {
        return "P23";
    }

    @Override
    public String code() {
        return "races-stand-on-their-date";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return plan.openDays().flatMap(day -> {
            Optional<PlacedRace> expected = plan.races().on(day.date());
            return expected.isPresent() ? misplaced(day, expected.get()) : uninvited(day);
        });
    }

    private Stream<BrokenRule> misplaced(PlanDay day, PlacedRace race) {
        List<Workout> workouts = day.workouts();
        if (workouts.size() != 1 || !workouts.getFirst().isRace()) {
            return Stream.of(on(day.date(), workouts.size() + " sessions instead of the race alone"));
        }
        Integer timed = race.race().timedMinutes();
        if (timed != null && workouts.getFirst().seconds() != 60 * timed) {
            return Stream.of(on(
                    day.date(),
                    "a race of " + minutes(workouts.getFirst().seconds()) + " instead of " + timed + " min"));
        }
        int metres = workouts.getFirst()
                .segments()
                .filter(segment -> segment.intensity().isRace())
                .mapToInt(segment -> segment.metres())
                .sum();
        return Math.abs(metres - race.metres()) >= 1
                ? Stream.of(on(day.date(), "a race of " + km(metres) + " instead of " + km(race.metres())))
                : Stream.empty();
    }

    private Stream<BrokenRule> uninvited(PlanDay day) {
        boolean races = day.workouts().stream()
                .anyMatch(workout -> workout.isRace()
                        || workout.segments()
                                .anyMatch(segment -> segment.intensity().isRace()));
        return races ? Stream.of(on(day.date(), "a race that does not belong on this day")) : Stream.empty();
    }
}
