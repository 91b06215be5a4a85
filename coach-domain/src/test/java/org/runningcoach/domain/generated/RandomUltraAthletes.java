package org.runningcoach.domain.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanRequest;

/** Athletes on the way to an ultra: any the product may meet with more time on some days, and those whom nothing holds back. */
public final class RandomUltraAthletes {

    private static final List<Double> DISTANCES =
            List.of(50_000.0, 50_000.0, 55_000.0, 80_467.0, 80_467.2, 100_000.0, 100_000.0, 160_934.0);
    private static final List<Integer> HOURS = List.of(6, 12, 24);

    private RandomUltraAthletes() {}

    /** The first plan of any athlete. */
    public static PlanRequest request(long seed) {
        return request(seed, new Dice(seed ^ 0x55AA));
    }

    private static PlanRequest request(long seed, Dice dice) {
        PlanRequest any = RandomAthletes.request(seed);
        Availability availability = dice.chance(0.7) ? withLongDays(dice, any.availability()) : any.availability();
        return with(any, goal(dice, any.today()), availability);
    }

    private static PlanRequest with(PlanRequest any, Goal goal, Availability availability) {
        return new PlanRequest(
                any.today(),
                any.profile(),
                goal,
                availability,
                any.health(),
                any.fitness(),
                any.history(),
                any.stored(),
                any.anchors(),
                any.transition(),
                any.pinned());
    }

    private static Availability withLongDays(Dice dice, Availability before) {
        List<AvailableDay> days = new ArrayList<>();
        for (AvailableDay day : before.days()) {
            boolean weekend = day.weekday().getValue() >= DayOfWeek.SATURDAY.getValue();
            days.add(weekend || dice.chance(0.1) ? new AvailableDay(day.weekday(), dice.between(120, 540)) : day);
        }
        return new Availability(days, before.maxDaysPerWeek(), before.longRunDay(), before.blackouts());
    }

    static Goal goal(Dice dice, LocalDate today) {
        LocalDate date = date(dice, today);
        return new Goal(race(dice, RacePriority.A, date), others(dice, today, date));
    }

    private static Race race(Dice dice, RacePriority priority, @Nullable LocalDate date) {
        Double ascent = dice.chance(0.5) ? Double.valueOf(dice.between(0, 9_000)) : null;
        if (dice.chance(0.1)) {
            return new Race(priority, null, 60 * dice.pick(HOURS), date, null, ascent);
        }
        if (dice.chance(0.1)) {
            return new Race(priority, 42_195.0, null, date, null, 2_500.0);
        }
        return new Race(priority, dice.pick(DISTANCES), null, date, null, ascent);
    }

    private static @Nullable LocalDate date(Dice dice, LocalDate today) {
        return switch (dice.between(0, 11)) {
            case 0 -> null;
            case 1 -> today.minusDays(dice.between(1, 60));
            case 2 -> today.plusDays(dice.between(0, 9));
            case 3, 4 -> today.plusDays(dice.between(10, 30));
            case 5, 6, 7 -> today.plusDays(dice.between(25, 62));
            default -> today.plusDays(dice.between(60, 300));
        };
    }

    private static List<Race> others(Dice dice, LocalDate today, @Nullable LocalDate goal) {
        List<Race> races = new ArrayList<>();
        while (dice.chance(0.25) && races.size() < 3) {
            LocalDate day = today.plusDays(dice.between(0, 60));
            RacePriority priority = dice.pick(RacePriority.B, RacePriority.C);
            Race race = dice.chance(0.3)
                    ? race(dice, priority, day)
                    : new Race(priority, dice.pick(10_000.0, 21_097.5, 42_195.0), null, day, null, null);
            boolean sameDay = day.equals(goal) || races.stream().anyMatch(other -> day.equals(other.date()));
            if (!sameDay) {
                races.add(race);
            }
        }
        return races;
    }

    /** An athlete to whom the usefulness rules apply: healthy, adult, well recorded, with room to train and a race within reach. */
    public static PlanRequest unconstrained(long seed) {
        Dice dice = new Dice(seed ^ 0xAA55);
        LocalDate today = LocalDate.of(2026, 1, 1).plusDays(dice.between(0, 800));
        List<AvailableDay> days = new ArrayList<>();
        int count = dice.between(4, 7);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            boolean weekend = weekday.getValue() >= DayOfWeek.SATURDAY.getValue();
            boolean left = weekend || weekday.getValue() <= count - 2;
            if (left) {
                days.add(new AvailableDay(weekday, weekend ? dice.between(300, 480) : dice.between(75, 150)));
            }
        }
        double pace = dice.between(300.0, 420.0);
        double hours = dice.between(5.0, 9.0);
        double weekly = hours * 3600 / pace * 1000;
        Habit habit = new Habit(days.stream().map(AvailableDay::weekday).toList(), weekly, pace, 1);
        RunningBackground background =
                new RunningBackground(today.minusMonths(dice.between(14, 90)), weekly, 120, (int) pace, days.size());
        boolean climbs = dice.chance(0.5);
        double metres = hours < 6 ? 50_000 : hours < 7.5 ? 80_467 : 160_934;
        Race race = new Race(
                RacePriority.A,
                metres,
                null,
                today.plusDays(dice.between(130, 200)),
                null,
                climbs ? Double.valueOf(metres / 1000 * dice.between(5, 45)) : null);
        return new PlanRequest(
                today,
                RandomProfiles.adult(dice, today, dice.between(20, 65), background),
                Goal.of(race),
                new Availability(days, days.size(), null, List.of()),
                List.of(),
                new KnownFitness(48.0, today.minusDays(20), null),
                RandomHistories.steady(today, habit, dice.between(90, 200)),
                List.of(),
                null,
                null,
                List.of());
    }
}
