package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.WorkoutType;

/** Facts of a report card, gathered one by one. */
final class CardFacts {

    /** A Monday. */
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final List<RaceRun> races = new ArrayList<>();
    private final List<NotedIndex> indexes = new ArrayList<>();
    private final List<NotedPlan> plans = new ArrayList<>();
    private final List<NotedFitness> months = new ArrayList<>();
    private final List<PlannedSession> sessions = new ArrayList<>();
    private long sequence;

    static RaceRun race(int day, double metres, double seconds) {
        return new RaceRun(new UUID(day, (long) metres), START.plusDays(day), metres, seconds);
    }

    CardFacts raced(RaceRun race) {
        races.add(race);
        return this;
    }

    CardFacts noted(int day, @Nullable Double vdot, @Nullable Integer observedOn) {
        return noted(day, day, vdot, observedOn, false);
    }

    CardFacts noted(int asOf, int notedOn, @Nullable Double vdot, @Nullable Integer observedOn, boolean stated) {
        indexes.add(new NotedIndex(
                sequence++,
                START.plusDays(asOf),
                START.plusDays(notedOn),
                vdot,
                observedOn == null ? null : START.plusDays(observedOn),
                stated));
        return this;
    }

    CardFacts planned(int day, Methodology school, @Nullable Double raceMetres) {
        plans.add(new NotedPlan(sequence++, START.plusDays(day), school, raceMetres, null));
        return this;
    }

    CardFacts frozen(int day, double fitness, double assumedShare) {
        months.add(new NotedFitness(START.plusDays(day), fitness, assumedShare));
        return this;
    }

    CardFacts session(PlannedSession session) {
        sessions.add(session);
        return this;
    }

    /** Three easy runs of half an hour a week, on Monday, Wednesday and Friday. */
    CardFacts weeks(int first, int count, LedgerState state) {
        for (int week = first; week < first + count; week++) {
            for (int day = 0; day < 5; day += 2) {
                sessions.add(easy(week * 7 + day, state, null));
            }
        }
        return this;
    }

    static PlannedSession easy(int day, LedgerState state, @Nullable Double score) {
        return new PlannedSession(
                START.plusDays(day),
                WorkoutType.EASY,
                Methodology.DANIELS,
                true,
                1_800,
                90,
                state,
                score,
                false,
                false);
    }

    static PlannedSession assumed(int day, double load, LedgerState state, @Nullable Double score) {
        return new PlannedSession(
                START.plusDays(day),
                WorkoutType.EASY,
                Methodology.DANIELS,
                true,
                1_800,
                load,
                state,
                score,
                false,
                true);
    }

    ReportCardFacts all() {
        return new ReportCardFacts(races, indexes, plans, months, sessions);
    }

    ReportCard card(int day) {
        return ReportCard.of(all(), START.plusDays(day));
    }
}
