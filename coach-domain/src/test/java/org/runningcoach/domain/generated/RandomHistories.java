package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.model.TrainingHistory;

/** What lies behind the athlete: nothing, steady or growing weeks, sparse runs, breaks of every length, races, assumed or overreached weeks. */
final class RandomHistories {

    private RandomHistories() {}

    static TrainingHistory any(Dice dice, LocalDate today, Habit habit) {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> TrainingHistory.none();
            case 2, 3 -> steady(today, habit, dice.between(1, 200));
            case 4 -> sparse(dice, today, habit, dice.between(10, 150));
            case 5 -> growing(dice, today, habit, dice.between(20, 120));
            case 6, 7 -> broken(dice, today, habit);
            case 8 -> raced(dice, today, habit, dice.between(30, 150));
            default -> assumed(dice, today, habit);
        };
    }

    static TrainingHistory steady(LocalDate today, Habit habit, int days) {
        return history(today.minusDays(days)
                .datesUntil(today)
                .map(date -> habit.usual(date, DayState.RAN))
                .toList());
    }

    private static TrainingHistory sparse(Dice dice, LocalDate today, Habit habit, int days) {
        double share = dice.between(0.05, 0.9);
        return history(today.minusDays(days)
                .datesUntil(today)
                .map(date -> habit.runsOn(date) && dice.chance(share)
                        ? habit.times(dice.between(0.4, 1.6)).usual(date, DayState.RAN)
                        : Habit.idle(date, habit.runsOn(date) && dice.chance(0.5) ? DayState.MISSED : DayState.RESTED))
                .toList());
    }

    /** Up to a third more every week, so that the last ones overreach. */
    private static TrainingHistory growing(Dice dice, LocalDate today, Habit habit, int days) {
        double weekly = dice.between(1.02, 1.35);
        LocalDate first = today.minusDays(days);
        return history(first.datesUntil(today)
                .map(date -> {
                    double weeks = (today.toEpochDay() - date.toEpochDay()) / 7;
                    return habit.times(Math.max(0.05, StrictMath.pow(weekly, -weeks)))
                            .usual(date, DayState.RAN);
                })
                .toList());
    }

    private static TrainingHistory broken(Dice dice, LocalDate today, Habit habit) {
        int gap = dice.pick(dice.between(3, 8), dice.between(6, 28), dice.between(29, 56), dice.between(57, 120));
        int since = dice.chance(0.5) ? 0 : dice.between(1, 60);
        LocalDate back = today.minusDays(since);
        LocalDate stop = back.minusDays(gap);
        DayState lost = dice.pick(DayState.MISSED, DayState.MISSED, DayState.ILL, DayState.BLACKOUT);
        return history(stop.minusDays(dice.between(0, 120))
                .datesUntil(today)
                .map(date -> {
                    if (date.isBefore(stop)) {
                        return habit.usual(date, DayState.RAN);
                    }
                    if (date.isBefore(back)) {
                        boolean due = lost != DayState.MISSED || habit.runsOn(date);
                        return Habit.idle(date, due ? lost : DayState.RESTED);
                    }
                    return habit.times(dice.between(0.3, 1.0)).usual(date, DayState.RAN);
                })
                .toList());
    }

    private static TrainingHistory raced(Dice dice, LocalDate today, Habit habit, int days) {
        List<DayRecord> records = new ArrayList<>(steady(today, habit, days).days());
        int races = dice.between(1, 3);
        for (int i = 0; i < races; i++) {
            int at = records.size() - dice.between(1, Math.min(records.size(), 40));
            double metres = dice.pick(1_500.0, 5_000.0, 10_000.0, 21_097.5, 42_195.0);
            RaceResult race = new RaceResult(
                    metres, metres / 1000 * habit.secondsPerKilometre() * 0.85, dice.pick(RacePriority.values()));
            records.set(at, habit.raced(records.get(at).date(), race));
        }
        return history(records);
    }

    private static TrainingHistory assumed(Dice dice, LocalDate today, Habit habit) {
        LocalDate silentSince = today.minusDays(dice.between(1, 27));
        return history(today.minusDays(dice.between(28, 120))
                .datesUntil(today)
                .map(date -> habit.usual(date, date.isBefore(silentSince) ? DayState.RAN : DayState.ASSUMED))
                .toList());
    }

    static TrainingHistory history(List<DayRecord> days) {
        return new TrainingHistory(days, new TreeMap<>());
    }
}
