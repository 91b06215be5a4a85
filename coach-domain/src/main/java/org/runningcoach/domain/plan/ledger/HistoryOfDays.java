package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;

/**
 * Reckons one past day after the other. A day with a run is known (L2). A planned run without evidence counts as done (L1), and as missed where a
 * complete coverage shows none (L2) or after four weeks of silence under a plan. Before the first plan, a run that was due by habit counts as missed. Planned
 * strength and cross-training always count as done (L3). What the athlete says of a workout stands above all of it (L5): done, it counts at least as
 * planned; missed, it does not count, but what was recorded does.
 */
public final class HistoryOfDays {

    /** From so many days of a plan in a row without any evidence, planned runs are no longer taken as done. */
    public static final int LONG_SILENCE = 28;

    private final PastFacts facts;
    private final Deque<LocalDate> recentRuns;
    private Habit habit;

    /**
     * @param habit on the eve of the first day that will be reckoned
     * @param recentRuns days with a run among the eight weeks before that day, in order
     */
    public HistoryOfDays(PastFacts facts, Habit habit, Collection<LocalDate> recentRuns) {
        this.facts = facts;
        this.habit = habit;
        this.recentRuns = new ArrayDeque<>(recentRuns);
    }

    /** A history from its very first day. */
    public static HistoryOfDays fromTheStart(PastFacts facts) {
        return new HistoryOfDays(facts, Habit.none(), List.of());
    }

    /** The days from first to last. So that silence can be measured, the day before the first is known or the very first of the history. */
    public List<ReckonedDay> between(LocalDate first, LocalDate last) {
        List<ReckonedDay> days = new ArrayList<>();
        LocalDate day = first;
        while (!day.isAfter(last)) {
            LocalDate known = day;
            while (!known.isAfter(last) && !facts.isKnown(known)) {
                known = known.plusDays(1);
            }
            boolean silent = known.toEpochDay() - facts.plannedFrom(day).toEpochDay() >= LONG_SILENCE;
            while (day.isBefore(known)) {
                days.add(reckon(day, false, silent));
                day = day.plusDays(1);
            }
            if (!known.isAfter(last)) {
                days.add(reckon(known, true, false));
                day = known.plusDays(1);
            }
        }
        return days;
    }

    private ReckonedDay reckon(LocalDate day, boolean known, boolean silent) {
        AskedDay asked = facts.asked(day);
        DoneDay done = facts.done(day);
        if (asked != null && asked.runByWord()) {
            remember(day);
            return new ReckonedDay(atLeast(done.record(asked), asked), true, true, habit);
        }
        if (done.hasRun()) {
            remember(day);
            return new ReckonedDay(done.record(asked), true, false, habit);
        }
        DayState absence = facts.absence(day);
        boolean runAsked = asked != null && asked.runs();
        if (absence != null) {
            return new ReckonedDay(idle(done, absence, asked), known, false, habit);
        }
        if (asked != null && asked.runs() && !known && !silent) {
            return new ReckonedDay(assumed(done, asked), false, false, habit);
        }
        boolean missed = runAsked || (!facts.isPlanned(day) && habit.expectsRunBy(day));
        return new ReckonedDay(idle(done, missed ? DayState.MISSED : DayState.RESTED, asked), known, false, habit);
    }

    private void remember(LocalDate run) {
        recentRuns.addLast(run);
        while (!recentRuns.getFirst().isAfter(run.minusDays(Habit.DAYS))) {
            recentRuns.removeFirst();
        }
        habit = Habit.after(recentRuns);
    }

    private static DayRecord atLeast(DayRecord recorded, AskedDay asked) {
        return new DayRecord(
                recorded.date(),
                DayState.RAN,
                StrictMath.max(recorded.metres(), asked.metres()),
                StrictMath.max(recorded.seconds(), asked.seconds()),
                StrictMath.max(recorded.longestRunSeconds(), asked.longestRunSeconds()),
                StrictMath.max(recorded.load(), asked.load()),
                recorded.hard() || asked.hard(),
                asked.qualityMetres(),
                asked.marathonMetres(),
                asked.seconds(),
                recorded.crossTrainingSeconds(),
                recorded.race() == null ? asked.race() : recorded.race());
    }

    private static DayRecord assumed(DoneDay done, AskedDay asked) {
        return new DayRecord(
                asked.date(),
                DayState.ASSUMED,
                asked.metres(),
                asked.seconds(),
                asked.longestRunSeconds(),
                asked.load(),
                asked.hard(),
                asked.qualityMetres(),
                asked.marathonMetres(),
                asked.seconds(),
                done.crossTrainingSeconds(),
                asked.race());
    }

    /** A day without a run; planned strength and the like keeps its load. */
    private static DayRecord idle(DoneDay done, DayState state, @Nullable AskedDay asked) {
        return new DayRecord(
                done.date(),
                state,
                0,
                0,
                0,
                asked == null || asked.runs() || asked.word() == Completion.MISSED ? 0 : asked.load(),
                false,
                0,
                0,
                asked == null ? 0 : asked.seconds(),
                done.crossTrainingSeconds(),
                null);
    }
}
