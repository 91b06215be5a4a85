package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * The evidence still needed to judge what comes next, oldest first: it does not grow with the years.
 *
 * @param performances races of 365 days, efforts of 90, readings by heart rate of 42
 * @param sessions quality sessions of 28 days
 * @param rescaledOn the last time a break or body mass moved every index; earlier races no longer compete with later ones
 */
public record EvidenceWindow(
        List<Performance> performances,
        List<QualitySession> sessions,
        @Nullable LocalDate rescaledOn) {

    static final EvidenceWindow EMPTY = new EvidenceWindow(List.of(), List.of(), null);

    private static final int YEAR = 365;
    private static final int CURRENT = 90;
    private static final int SIX_WEEKS = 42;
    private static final int FOUR_WEEKS = 28;
    private static final int FEWEST_READINGS = 4;
    private static final int MOST_READINGS = 8;

    public EvidenceWindow {
        performances = List.copyOf(performances);
        sessions = List.copyOf(sessions);
    }

    EvidenceWindow with(Performance performance) {
        List<Performance> kept = new ArrayList<>(performances);
        kept.add(performance);
        kept.removeIf(old -> old.on().plusDays(daysKept(old.source())).isBefore(performance.on()));
        return new EvidenceWindow(kept, sessions, rescaledOn);
    }

    EvidenceWindow with(QualitySession session) {
        List<QualitySession> kept = new ArrayList<>(sessions);
        kept.add(session);
        kept.removeIf(old -> !old.on().plusDays(FOUR_WEEKS).isAfter(session.on()));
        return new EvidenceWindow(performances, kept, rescaledOn);
    }

    /** Everything seen before moves by the factor, and sessions from before no longer speak for the new index. */
    EvidenceWindow rescaled(Rescaling rescaling) {
        List<Performance> moved = performances.stream()
                .map(performance -> performance.times(rescaling.factor()))
                .toList();
        return new EvidenceWindow(moved, List.of(), rescaling.on());
    }

    /** The highest of a kind within 90 days; of races, those after a rescaling go before those from before it. */
    Optional<Performance> best(VdotSource source, LocalDate asOf) {
        Comparator<Performance> byAge = Comparator.comparing(this::isSinceRescaling);
        return performances.stream()
                .filter(performance -> performance.source() == source)
                .filter(performance -> !performance.on().plusDays(CURRENT).isBefore(asOf))
                .max((source == VdotSource.RACE ? byAge : Comparator.<Performance>comparingInt(any -> 0))
                        .thenComparing(Performance::vdot)
                        .thenComparing(Performance::on));
    }

    /** The highest race within 365 days. */
    OptionalDouble bestRaceOfYear(LocalDate asOf) {
        return performances.stream()
                .filter(performance -> performance.source() == VdotSource.RACE)
                .filter(performance -> !performance.on().plusDays(YEAR).isBefore(asOf))
                .mapToDouble(performance -> performance.vdot().value())
                .max();
    }

    /** The median of the last 4 to 8 readings by heart rate within 42 days, on the day of the latest; none of fewer. */
    Optional<Performance> heartRateEstimate(LocalDate asOf) {
        List<Performance> readings = performances.stream()
                .filter(performance -> performance.source() == VdotSource.HEART_RATE)
                .filter(performance -> !performance.on().plusDays(SIX_WEEKS).isBefore(asOf))
                .toList();
        if (readings.size() < FEWEST_READINGS) {
            return Optional.empty();
        }
        List<Performance> last = readings.subList(StrictMath.max(0, readings.size() - MOST_READINGS), readings.size());
        boolean conclusive = last.stream().allMatch(Performance::conclusive);
        return Optional.of(
                new Performance(last.getLast().on(), VdotSource.HEART_RATE, new Vdot(median(last)), conclusive));
    }

    private static double median(List<Performance> readings) {
        double[] sorted = readings.stream()
                .mapToDouble(reading -> reading.vdot().value())
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** An estimate that rests on one performance in this window. */
    VdotEstimate estimate(Performance performance, LocalDate since) {
        boolean rescaled = !isSinceRescaling(performance);
        Confidence confidence = rescaled ? performance.confidence().lower() : performance.confidence();
        return new VdotEstimate(
                performance.vdot(), performance.source(), performance.on(), since, confidence, rescaled);
    }

    private boolean isSinceRescaling(Performance performance) {
        return rescaledOn == null || !performance.on().isBefore(rescaledOn);
    }

    private static int daysKept(VdotSource source) {
        return switch (source) {
            case RACE -> YEAR;
            case HEART_RATE -> SIX_WEEKS;
            default -> CURRENT;
        };
    }
}
