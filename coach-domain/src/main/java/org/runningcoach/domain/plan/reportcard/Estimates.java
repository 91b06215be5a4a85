package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the independent readings for a stretch of training: the last one before it and all within it, in the order of their days. */
final class Estimates {

    /** A month of which more than half rests on assumption says little of what was borne. */
    private static final double MOST_ASSUMED = 0.5;

    private Estimates() {}

    static List<Estimate> of(MethodSpan span, ReportCardFacts facts) {
        return switch (FitMeasure.of(span.methodology())) {
            case FITNESS_INDEX -> around(span, measured(facts.indexes()));
            case FITNESS -> around(span, borne(facts.months()));
            case RACE_TIME -> raced(span, facts.races());
        };
    }

    /**
     * Indexes with evidence of their own. Evidence that a later note of the same day or a later one rests no more on, because a run was taken out or was
     * no race after all, is none.
     */
    private static SortedMap<LocalDate, Double> measured(List<NotedIndex> indexes) {
        SortedMap<LocalDate, Double> byEvidence = new TreeMap<>();
        indexes.stream().sorted(Comparator.comparingLong(NotedIndex::sequence)).forEach(index -> {
            LocalDate observedOn = index.observedOn();
            Double vdot = index.vdot();
            if (vdot == null || observedOn == null) {
                byEvidence.headMap(index.asOf().plusDays(1)).clear();
                return;
            }
            byEvidence.tailMap(observedOn.plusDays(1)).keySet().removeIf(day -> !day.isAfter(index.asOf()));
            if (!index.stated()) {
                byEvidence.putIfAbsent(observedOn, vdot);
            }
        });
        return byEvidence;
    }

    private static SortedMap<LocalDate, Double> borne(List<NotedFitness> months) {
        SortedMap<LocalDate, Double> byMonth = new TreeMap<>();
        months.stream()
                .filter(month -> month.assumedShare() <= MOST_ASSUMED)
                .forEach(month -> byMonth.put(month.day(), month.fitness()));
        return byMonth;
    }

    /** Races over the distance that has most results, the shorter one of two; the best of a day counts. */
    private static List<Estimate> raced(MethodSpan span, List<RaceRun> races) {
        SortedMap<Long, SortedMap<LocalDate, Double>> byDistance = new TreeMap<>();
        races.forEach(race -> byDistance
                .computeIfAbsent(StrictMath.round(race.metres()), metres -> new TreeMap<>())
                .merge(race.day(), race.seconds(), StrictMath::min));
        List<Estimate> most = List.of();
        for (SortedMap<LocalDate, Double> results : byDistance.values()) {
            List<Estimate> found = around(span, results);
            most = found.size() > most.size() ? found : most;
        }
        return most;
    }

    private static List<Estimate> around(MethodSpan span, SortedMap<LocalDate, Double> readings) {
        List<Estimate> found = new ArrayList<>();
        SortedMap<LocalDate, Double> before = readings.headMap(span.first());
        if (!before.isEmpty()) {
            found.add(new Estimate(before.lastKey(), before.lastEntry().getValue()));
        }
        readings.subMap(span.first(), span.last().plusDays(1))
                .forEach((day, value) -> found.add(new Estimate(day, value)));
        return List.copyOf(found);
    }
}
