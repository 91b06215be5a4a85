package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;

/** General fitness, or a race from 600 m to the marathon: without a date, expired, near, far or beyond the horizon, alone or among others. */
final class RandomGoals {

    private static final List<Double> DISTANCES = List.of(
            600.0, 800.0, 1_500.0, 1_609.344, 3_000.0, 5_000.0, 5_000.0, 10_000.0, 10_000.0, 15_000.0, 21_097.5,
            21_097.5, 30_000.0, 42_195.0, 42_195.0);

    private RandomGoals() {}

    static Goal any(Dice dice, LocalDate today) {
        List<Race> others = new ArrayList<>();
        if (dice.chance(0.2)) {
            return new Goal(null, others(dice, today, null));
        }
        LocalDate date = date(dice, today);
        Double metres = dice.chance(0.9) ? dice.pick(DISTANCES) : Double.valueOf(dice.between(600, 42_195));
        Integer target = dice.chance(0.3) ? Integer.valueOf((int) (metres * dice.between(0.19, 0.5))) : null;
        others.addAll(others(dice, today, date));
        return new Goal(new Race(RacePriority.A, metres, null, date, target, null), others);
    }

    /** A sprint, an ultra, or anything between. */
    static Goal ofAnySchool(Dice dice, LocalDate today) {
        return switch (dice.between(0, 3)) {
            case 0 -> RandomSprinters.ahead(dice, today);
            case 1 -> RandomUltraAthletes.goal(dice, today);
            default -> any(dice, today);
        };
    }

    private static @Nullable LocalDate date(Dice dice, LocalDate today) {
        return switch (dice.between(0, 9)) {
            case 0 -> null;
            case 1 -> today.minusDays(dice.between(1, 60));
            case 2 -> today.plusDays(dice.between(0, 9));
            case 3, 4 -> today.plusDays(dice.between(10, 30));
            case 5, 6, 7 -> today.plusDays(dice.between(25, 62));
            default -> today.plusDays(dice.between(60, 250));
        };
    }

    private static List<Race> others(Dice dice, LocalDate today, @Nullable LocalDate goal) {
        List<Race> races = new ArrayList<>();
        while (dice.chance(0.3) && races.size() < 4) {
            LocalDate near = goal == null || dice.chance(0.5)
                    ? today.plusDays(dice.between(0, 60))
                    : goal.plusDays(dice.between(-20, 20));
            Race race = new Race(
                    dice.pick(RacePriority.B, RacePriority.C, RacePriority.C),
                    dice.pick(DISTANCES),
                    null,
                    near,
                    null,
                    null);
            boolean sameDay = near.equals(goal) || races.stream().anyMatch(other -> near.equals(other.date()));
            if (!sameDay) {
                races.add(race);
            }
        }
        return races;
    }

    /** A race far enough for four weeks of training before its taper, or none. */
    static Goal reachable(Dice dice, LocalDate today, double weeklyMetres) {
        if (dice.chance(0.2)) {
            return Goal.generalFitness();
        }
        double longest = weeklyMetres >= 50_000
                ? 42_195
                : weeklyMetres >= 38_000 ? 21_097.5 : weeklyMetres >= 28_000 ? 10_000 : 5_000;
        List<Double> fitting =
                DISTANCES.stream().filter(metres -> metres <= longest).toList();
        return Goal.of(Race.over(dice.pick(fitting), today.plusDays(dice.between(50, 170))));
    }
}
