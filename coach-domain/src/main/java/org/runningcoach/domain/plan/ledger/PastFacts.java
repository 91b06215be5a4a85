package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.model.DayState;

/** Everything that the days of a stretch are reckoned from. */
public final class PastFacts {

    private final SortedMap<LocalDate, DoneDay> done = new TreeMap<>();
    private final SortedMap<LocalDate, AskedDay> asked = new TreeMap<>();
    private final CoveredDates covered;
    private final List<Absence> absences;
    private final @Nullable LocalDate planStart;

    /**
     * @param done what was recorded, one entry a day
     * @param asked what the plan in force asked for, one entry a day; days without a workout have none
     * @param coverages the dates of the imports that stand
     * @param planStart the first day of the first plan
     */
    public PastFacts(
            List<DoneDay> done,
            List<AskedDay> asked,
            List<Coverage> coverages,
            List<Absence> absences,
            @Nullable LocalDate planStart) {
        done.forEach(day -> this.done.put(day.date(), day));
        asked.forEach(day -> this.asked.put(day.date(), day));
        this.covered = new CoveredDates(coverages);
        this.absences = List.copyOf(absences);
        this.planStart = planStart;
    }

    DoneDay done(LocalDate day) {
        return done.getOrDefault(day, DoneDay.empty(day));
    }

    @Nullable
    AskedDay asked(LocalDate day) {
        return asked.get(day);
    }

    /** L2: a day with a run, or one inside a complete coverage; and one whose planned run the athlete spoke of (L5). */
    boolean isKnown(LocalDate day) {
        AskedDay planned = asked(day);
        boolean spokenOf = planned != null && planned.runs() && planned.word() != null;
        return spokenOf || done(day).hasRun() || covered.contain(day);
    }

    boolean isPlanned(LocalDate day) {
        return planStart != null && !day.isBefore(planStart);
    }

    /** The first day from this one on that a plan covers, where there is a plan: before it nobody was asked to run, and nobody was silent. */
    LocalDate plannedFrom(LocalDate day) {
        return planStart != null && planStart.isAfter(day) ? planStart : day;
    }

    /** Why nothing could be run on a day. */
    @Nullable
    DayState absence(LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.covers(day))
                .map(Absence::state)
                .findFirst()
                .orElse(null);
    }
}
