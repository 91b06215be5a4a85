package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.runningcoach.domain.log.model.Coverage;

/** The dates inside complete coverages, as stretches that do not touch: first day to last day. */
final class CoveredDates {

    private final NavigableMap<LocalDate, LocalDate> stretches = new TreeMap<>();

    CoveredDates(List<Coverage> coverages) {
        coverages.stream()
                .filter(Coverage::complete)
                .sorted(Comparator.comparing(Coverage::first))
                .forEach(coverage -> add(coverage.first(), coverage.last()));
    }

    /** Stretches come in the order of their first days. */
    private void add(LocalDate first, LocalDate last) {
        Map.Entry<LocalDate, LocalDate> before = stretches.lastEntry();
        if (before == null || before.getValue().plusDays(1).isBefore(first)) {
            stretches.put(first, last);
        } else if (last.isAfter(before.getValue())) {
            stretches.put(before.getKey(), last);
        }
    }

    /** Complete coverages clipped to some days. */
    static List<Coverage> within(List<Coverage> coverages, LocalDate from, LocalDate to) {
        return coverages.stream()
                .filter(coverage -> coverage.complete()
                        && !coverage.first().isAfter(to)
                        && !coverage.last().isBefore(from))
                .map(coverage -> new Coverage(
                        coverage.first().isBefore(from) ? from : coverage.first(),
                        coverage.last().isAfter(to) ? to : coverage.last(),
                        true))
                .toList();
    }

    List<Coverage> stretches() {
        return stretches.entrySet().stream()
                .map(stretch -> new Coverage(stretch.getKey(), stretch.getValue(), true))
                .toList();
    }

    boolean contain(LocalDate day) {
        Map.Entry<LocalDate, LocalDate> stretch = stretches.floorEntry(day);
        return stretch != null && !day.isAfter(stretch.getValue());
    }
}
