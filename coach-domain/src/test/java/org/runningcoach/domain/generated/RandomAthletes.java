package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.TrainingHistory;
import org.runningcoach.domain.plan.model.Transition;

/** Athletes out of a seed: any the product may meet, those whom nothing holds back. */
public final class RandomAthletes {

    private static final double USUAL_RUN_SECONDS = 32 * 60;

    private RandomAthletes() {}

    /** The first plan of any athlete. */
    public static PlanRequest request(long seed) {
        return request(new Dice(seed));
    }

    private static PlanRequest request(Dice dice) {
        LocalDate today = today(dice);
        Habit habit = Habit.any(dice);
        TrainingHistory history = RandomHistories.any(dice, today, habit);
        RunningBackground background = dice.chance(0.4) ? RunningBackground.unknown() : told(dice, today, habit);
        return new PlanRequest(
                today,
                RandomProfiles.any(dice, today, background),
                RandomGoals.any(dice, today),
                RandomAvailability.any(dice, today),
                RandomHealth.any(dice, today),
                fitness(dice, today),
                history,
                List.of(),
                null,
                transition(dice, today),
                List.of());
    }

    /** An athlete to whom the usefulness rules apply: healthy, adult, well recorded, with room to train and a race within reach. */
    public static PlanRequest unconstrained(long seed) {
        Dice dice = new Dice(seed);
        LocalDate today = today(dice);
        var availability = RandomAvailability.roomy(dice);
        double minutes = availability.days().stream()
                .mapToInt(day -> Math.min(90, day.minutes()))
                .sum();
        double vdot = Math.round(10 * dice.between(28.0, 70.0)) / 10.0;
        double pace = TrainingPaces.easyMean(vdot).secondsPerKilometre() * dice.between(0.97, 1.05);
        double most = minutes * 60 / pace * 1000 * 0.9;
        double least = Math.max(18_000, availability.days().size() * USUAL_RUN_SECONDS / pace * 1000);
        double weekly = dice.between(Math.min(least, most), most);
        Habit drawn = Habit.of(dice, availability.days().size(), weekly);
        Habit habit = new Habit(
                availability.days().stream()
                        .map(day -> day.weekday())
                        .toList()
                        .subList(0, Math.min(availability.days().size(), 6)),
                weekly,
                pace,
                drawn.hardDays());
        RunningBackground background = new RunningBackground(
                today.minusMonths(dice.between(7, 60)),
                weekly,
                60,
                (int) pace,
                habit.weekdays().size());
        return new PlanRequest(
                today,
                RandomProfiles.adult(dice, today, dice.between(18, 70), background),
                RandomGoals.reachable(dice, today, weekly),
                availability,
                List.of(),
                new KnownFitness(vdot, today.minusDays(dice.between(0, 60)), null),
                RandomHistories.steady(today, habit, dice.between(70, 200)),
                List.of(),
                null,
                null,
                List.of());
    }

    private static LocalDate today(Dice dice) {
        return LocalDate.of(2026, 1, 1).plusDays(dice.between(0, 800));
    }

    private static RunningBackground told(Dice dice, LocalDate today, Habit habit) {
        return new RunningBackground(
                dice.chance(0.7) ? today.minusDays(dice.between(0, 3000)) : null,
                dice.chance(0.8) ? Double.valueOf(habit.weeklyMetres()) : null,
                dice.chance(0.7) ? Integer.valueOf(dice.between(10, 180)) : null,
                dice.chance(0.5) ? Integer.valueOf((int) habit.secondsPerKilometre()) : null,
                dice.chance(0.5) ? Integer.valueOf(habit.weekdays().size()) : null);
    }

    static KnownFitness fitness(Dice dice, LocalDate today) {
        if (dice.chance(0.3)) {
            return new KnownFitness(null, null, readiness(dice));
        }
        double vdot = dice.chance(0.8) ? dice.between(28.0, 62.0) : dice.between(15.0, 85.0);
        return new KnownFitness(Math.round(10 * vdot) / 10.0, today.minusDays(dice.between(0, 150)), readiness(dice));
    }

    private static @Nullable Double readiness(Dice dice) {
        return dice.chance(0.7) ? null : Double.valueOf(dice.between(0, 100));
    }

    private static @Nullable Transition transition(Dice dice, LocalDate today) {
        return dice.chance(0.9)
                ? null
                : new Transition(today.minusDays(dice.between(0, 12)), dice.pick(Methodology.values()));
    }
}
