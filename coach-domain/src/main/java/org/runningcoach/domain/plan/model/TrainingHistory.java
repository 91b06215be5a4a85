package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The past in date order, one record a day from the first known day to the last.
 *
 * @param days consecutive dates; empty when nothing is known
 * @param weekKinds what each past Monday's week was planned for; weeks without an entry are judged by their volume
 */
public record TrainingHistory(List<DayRecord> days, SortedMap<LocalDate, WeekKind> weekKinds) {

    public TrainingHistory {
        days = List.copyOf(days);
        weekKinds = Collections.unmodifiableSortedMap(new TreeMap<>(weekKinds));
    }

    public static TrainingHistory none() {
        return new TrainingHistory(List.of(), new TreeMap<>());
    }
}
