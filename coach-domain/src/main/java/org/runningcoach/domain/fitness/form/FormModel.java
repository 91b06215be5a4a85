package org.runningcoach.domain.fitness.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Fitness, fatigue and form day by day: two running averages of daily stress, each moving by its share of the distance to
 * the day's stress (the 1/τ form of the impulse-response model; Banister 1991, Coggan and Allen). A day needs only the day
 * before it, so a late activity changes its own day and those after it.
 */
public final class FormModel {

    /** How many of the first days of a history set the value it starts from. */
    public static final int SEED_DAYS = 28;

    private static final double FITNESS_DAYS = 42;
    private static final double FATIGUE_DAYS = 7;
    private static final double STEEP_WEEKLY_GAIN = 7;

    private FormModel() {}

    /** The state on the eve of a history: both averages at the mean stress of its first 28 days, or 0 without any. */
    public static DailyForm eve(LocalDate firstDay, List<Double> stressOfFirstDays) {
        double seed = stressOfFirstDays.stream()
                .limit(SEED_DAYS)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return new DailyForm(firstDay.minusDays(1), seed, seed, 0);
    }

    /** The day after {@code previous}, with its stress; a rest day has 0, an unreported session its planned value. */
    public static DailyForm next(DailyForm previous, double stress) {
        return new DailyForm(
                previous.date().plusDays(1),
                previous.fitness() + (stress - previous.fitness()) / FITNESS_DAYS,
                previous.fatigue() + (stress - previous.fatigue()) / FATIGUE_DAYS,
                previous.fitness() - previous.fatigue());
    }

    /** Every day of a history, oldest first, seeded from its own beginning. */
    public static List<DailyForm> series(LocalDate firstDay, List<Double> dailyStress) {
        List<DailyForm> days = new ArrayList<>(dailyStress.size());
        DailyForm day = eve(firstDay, dailyStress);
        for (double stress : dailyStress) {
            day = next(day, stress);
            days.add(day);
        }
        return List.copyOf(days);
    }

    /** Whether fitness gained more than 7 between two days a week apart: worth a warning. */
    public static boolean risesSteeply(DailyForm weekAgo, DailyForm now) {
        return now.fitness() - weekAgo.fitness() > STEEP_WEEKLY_GAIN;
    }
}
