package org.runningcoach.domain.fitness.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An athlete's readiness to train, 0 to 100, as one session after the other was rated: each new rating counts 0.4, all before it 0.6 (methodology,
 * section 6). After 14 days without a rating nothing is known, and the next one starts over.
 */
public final class Readiness {

    /** So many sessions back a rating has no weight left that could be seen: 0.6 to the 60th. */
    public static final int REMEMBERED = 60;

    private static final double NEWEST = 0.4;
    private static final int DAYS_KNOWN = 14;
    private static final int DAYS_OF_TREND = 7;

    private final List<Rated> rated;

    private Readiness(List<Rated> rated) {
        this.rated = rated;
    }

    /** @param feelings in the order of the sessions, at least the last {@link #REMEMBERED} before the first day asked for */
    public static Readiness of(List<Feeling> feelings) {
        List<Rated> rated = new ArrayList<>();
        for (Feeling feeling : feelings) {
            Double score = ReadinessScore.of(feeling);
            if (score != null) {
                Rated before = rated.isEmpty() ? null : rated.getLast();
                double readiness = before != null && isKnown(before.day, feeling.day())
                        ? NEWEST * score + (1 - NEWEST) * before.readiness
                        : score;
                rated.add(new Rated(feeling.day(), readiness));
            }
        }
        return new Readiness(rated);
    }

    /** As of the evening of a day, to 0.1; absent without a rating in the 14 days up to it. */
    public @Nullable Double on(LocalDate day) {
        Rated last = null;
        for (Rated each : rated) {
            if (!each.day.isAfter(day)) {
                last = each;
            }
        }
        return last == null || !isKnown(last.day, day) ? null : tenth(last.readiness);
    }

    /** Against a week earlier, to 0.1; absent when one of the two is not known. */
    public @Nullable Double changeOn(LocalDate day) {
        Double now = on(day);
        Double before = on(day.minusDays(DAYS_OF_TREND));
        return now == null || before == null ? null : tenth(now - before);
    }

    /** The day of the last rating up to a day. */
    public @Nullable LocalDate lastRatedBy(LocalDate day) {
        return rated.stream()
                .map(Rated::day)
                .filter(each -> !each.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The mean over the sessions rated from one day to another, to 0.1; absent without any. */
    public @Nullable Double meanBetween(LocalDate first, LocalDate last) {
        OptionalDouble mean = rated.stream()
                .filter(each -> !each.day.isBefore(first) && !each.day.isAfter(last))
                .mapToDouble(Rated::readiness)
                .average();
        return mean.isPresent() ? (Double) tenth(mean.getAsDouble()) : null;
    }

    private static boolean isKnown(LocalDate rated, LocalDate day) {
        return day.toEpochDay() - rated.toEpochDay() <= DAYS_KNOWN;
    }

    private static double tenth(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private record Rated(LocalDate day, double readiness) {}
}
