package org.runningcoach.domain.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Blackout;

/** Any set of weekdays with 20 to 180 minutes each, fewer running days than that or as many, and blackouts from a day to a month. */
final class RandomAvailability {

    private RandomAvailability() {}

    static Availability any(Dice dice, LocalDate today) {
        int count = dice.between(1, 7);
        List<AvailableDay> days = days(dice, count, 20, 180);
        List<Blackout> blackouts = new ArrayList<>();
        if (dice.chance(0.3)) {
            blackouts.add(blackout(dice, today));
        }
        if (dice.chance(0.1)) {
            blackouts.add(blackout(dice, today));
        }
        int most = dice.chance(0.6) ? count : dice.between(1, 7);
        return new Availability(days, most, dice.chance(0.5) ? dice.pick(DayOfWeek.values()) : null, blackouts);
    }

    /** At least three days and an hour each, nothing blacked out. */
    static Availability roomy(Dice dice) {
        int count = dice.between(3, 7);
        return new Availability(
                days(dice, count, 60, 180), count, dice.chance(0.3) ? DayOfWeek.SUNDAY : null, List.of());
    }

    private static List<AvailableDay> days(Dice dice, int count, int least, int most) {
        List<DayOfWeek> weekdays = new ArrayList<>(Arrays.asList(DayOfWeek.values()));
        while (weekdays.size() > count) {
            weekdays.remove(dice.between(0, weekdays.size() - 1));
        }
        boolean even = dice.chance(0.4);
        int minutes = dice.between(least, most);
        return weekdays.stream()
                .map(weekday -> new AvailableDay(weekday, even ? minutes : dice.between(least, most)))
                .toList();
    }

    static Blackout blackout(Dice dice, LocalDate today) {
        LocalDate first = today.plusDays(dice.between(-5, 50));
        int days =
                dice.chance(0.5) ? dice.between(0, 3) : dice.chance(0.7) ? dice.between(4, 14) : dice.between(15, 40);
        return new Blackout(first, first.plusDays(days));
    }
}
