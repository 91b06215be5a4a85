package org.runningcoach.domain.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.model.TrainingHistory;

/** The athletes of {@link RandomAthletes} with a sprint for a goal, some of whom have sprinted before. */
public final class RandomSprinters {

    private static final List<Double> DISTANCES = List.of(60.0, 100.0, 100.0, 110.0, 200.0, 200.0, 300.0, 400.0, 400.0);
    private static final long OTHER_DICE = 7_919;

    private RandomSprinters() {}

    /** The first plan of any athlete. */
    public static PlanRequest request(long seed) {
        return sprinter(RandomAthletes.request(seed), new Dice(seed + OTHER_DICE));
    }

    /** An athlete to whom the usefulness rules apply, who has sprinted twice a week for months and has an hour and a half on four days or more. */
    public static PlanRequest unconstrained(long seed) {
        PlanRequest runner = RandomAthletes.unconstrained(seed);
        Dice dice = new Dice(seed + OTHER_DICE);
        int count = dice.between(4, 7);
        List<AvailableDay> days = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            days.add(new AvailableDay(weekday, dice.between(90, 150)));
        }
        while (days.size() > count) {
            days.remove(dice.between(0, days.size() - 1));
        }
        Race race = Race.over(dice.pick(100.0, 200.0, 400.0), runner.today().plusDays(dice.between(56, 170)));
        return with(
                runner,
                Goal.of(race),
                new Availability(days, count, null, List.of()),
                sprinting(runner.history(), new SprintWork(250, 250, 0, 60), 3));
    }

    private static PlanRequest sprinter(PlanRequest runner, Dice dice) {
        Goal goal = dice.chance(0.9) ? ahead(dice, runner.today()) : Goal.of(Race.over(100, null));
        TrainingHistory history = dice.chance(0.5)
                ? sprinting(
                        runner.history(),
                        new SprintWork(dice.between(100, 600), dice.between(0, 100), dice.between(0, 100), 40),
                        dice.between(2, 6))
                : runner.history();
        return with(runner, goal, runner.availability(), history);
    }

    /** A sprint today or later, alone or among other races. */
    static Goal ahead(Dice dice, LocalDate today) {
        LocalDate date = today.plusDays(dice.chance(0.5) ? dice.between(0, 60) : dice.between(30, 230));
        List<Race> others = new ArrayList<>();
        while (dice.chance(0.3) && others.size() < 3) {
            LocalDate near = today.plusDays(dice.between(0, 60));
            boolean sameDay = near.equals(date) || others.stream().anyMatch(other -> near.equals(other.date()));
            if (!sameDay) {
                others.add(new Race(
                        dice.pick(RacePriority.B, RacePriority.C, RacePriority.C),
                        dice.chance(0.8) ? dice.pick(DISTANCES) : Double.valueOf(5_000),
                        null,
                        near,
                        null,
                        null));
            }
        }
        return new Goal(new Race(RacePriority.A, dice.pick(DISTANCES), null, date, null, null), others);
    }

    /** Sprint work on every so manieth day of the past with a run. */
    private static TrainingHistory sprinting(TrainingHistory history, SprintWork work, int every) {
        List<DayRecord> days = new ArrayList<>();
        for (DayRecord day : history.days()) {
            boolean sprints = day.seconds() > 0 && day.date().toEpochDay() % every == 0;
            days.add(sprints ? with(day, work) : day);
        }
        return new TrainingHistory(days, new TreeMap<>(history.weekKinds()));
    }

    static DayRecord with(DayRecord day, @Nullable SprintWork work) {
        return new DayRecord(
                day.date(),
                day.state(),
                day.metres(),
                day.seconds(),
                day.longestRunSeconds(),
                day.load(),
                day.hard() || work != null,
                day.qualityMetres(),
                day.marathonMetres(),
                day.qualitySeconds(),
                day.climb(),
                day.plannedSeconds(),
                day.crossTrainingSeconds(),
                day.race(),
                work);
    }

    private static PlanRequest with(PlanRequest runner, Goal goal, Availability availability, TrainingHistory history) {
        return new PlanRequest(
                runner.today(),
                runner.profile(),
                goal,
                availability,
                runner.health(),
                runner.fitness(),
                history,
                List.of(),
                null,
                runner.transition(),
                List.of());
    }
}
