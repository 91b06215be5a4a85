package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.evidence.Performance;
import org.runningcoach.domain.fitness.evidence.VdotStanding;
import org.runningcoach.domain.fitness.timeoff.TimeOff;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.plan.ledger.Habit;
import org.runningcoach.domain.plan.ledger.HistoryOfDays;
import org.runningcoach.domain.plan.ledger.ReckonedDay;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;

/** One pass over the days: first what happened and what it shows, then the running averages. */
final class Fold {

    private static final int DAYS_BETWEEN_CHECKPOINTS = 28;

    private final ProgressFacts facts;
    private final @Nullable Checkpoint from;
    private final RunReading reading;
    private final SortedMap<LocalDate, List<RecordedActivity>> activities;
    private final IndexFold index;
    private final Deque<RunDay> recent;
    private final Pause pause = new Pause();
    private final List<DayBeforeForm> days = new ArrayList<>();

    Fold(ProgressFacts facts, @Nullable Checkpoint from) {
        this.facts = facts;
        this.from = from;
        this.reading = new RunReading(facts.profile());
        this.activities = facts.activities().stream()
                .collect(Collectors.groupingBy(RecordedActivity::day, TreeMap::new, Collectors.toList()));
        this.index = new IndexFold(facts, from == null ? VdotStanding.UNKNOWN : from.index());
        this.recent = new ArrayDeque<>(from == null ? List.of() : from.recentRuns());
    }

    Progress days(LocalDate first, LocalDate last) {
        LocalDate checkpoint = from == null ? first : from.day();
        for (ReckonedDay day : history().between(first, last)) {
            boolean ran = day.record().state() == DayState.RAN;
            boolean due = ran && !checkpoint.plusDays(DAYS_BETWEEN_CHECKPOINTS).isAfter(day.date());
            checkpoint = due ? day.date() : checkpoint;
            days.add(evening(day, due));
        }
        return FormFold.over(days, from, pause.endedOn(last.plusDays(1), recent));
    }

    private HistoryOfDays history() {
        Habit habit = from == null ? Habit.none() : from.habit();
        List<LocalDate> recorded =
                recent.stream().filter(RunDay::recorded).map(RunDay::date).toList();
        return new HistoryOfDays(facts.past(reading), habit, recorded);
    }

    private DayBeforeForm evening(ReckonedDay reckoned, boolean checkpoint) {
        LocalDate date = reckoned.date();
        DayRecord record = reckoned.record();
        List<RecordedActivity> done = activities.getOrDefault(date, List.of());
        if (isRunning(record)) {
            TimeOff ended = pause.endedOn(date, recent);
            if (ended != null) {
                index.afterBreak(date, ended);
            }
            pause.end();
            remember(record);
        } else {
            pause.add(record);
        }
        Vdot held = index.held();
        double ran = stress(done, true, held);
        double runs = reckoned.byWord() ? StrictMath.max(ran, DayBeforeForm.stressAsPlanned(record)) : ran;
        double stress = runs + stress(done, false, held);
        boolean hard = record.hard()
                || done.stream()
                        .filter(activity -> activity.recording().isRun())
                        .anyMatch(activity -> reading.isHardByPace(activity, index.paces()));
        index.inTheEvening(date, shown(done));
        return new DayBeforeForm(
                hard == record.hard() ? record : hard(record),
                (int) done.stream()
                        .filter(activity -> activity.recording().isRun())
                        .count(),
                StrictMath.max(0, record.load() + feltBeyondEstimate(done)),
                stress,
                DayBeforeForm.assumedStress(record),
                index.standing().estimate(),
                checkpoint ? new DayBeforeForm.State(reckoned.habit(), List.copyOf(recent), index.standing()) : null);
    }

    /** What the ratings of the day's training runs add to the estimate, or take from it. */
    private static double feltBeyondEstimate(List<RecordedActivity> done) {
        return done.stream()
                .filter(activity -> activity.recording().isRun() && activity.race() == null)
                .mapToDouble(activity -> RunReading.felt(activity) - RunReading.estimated(activity))
                .sum();
    }

    private double stress(List<RecordedActivity> done, boolean runs, @Nullable Vdot index) {
        return done.stream()
                .filter(activity -> activity.recording().isRun() == runs)
                .mapToDouble(activity -> reading.stress(activity, index))
                .sum();
    }

    private static boolean isRunning(DayRecord record) {
        return record.state() == DayState.RAN || record.state() == DayState.ASSUMED;
    }

    private void remember(DayRecord record) {
        recent.addLast(new RunDay(record.date(), record.seconds(), record.state() == DayState.RAN));
        while (!recent.getFirst().date().isAfter(record.date().minusDays(Habit.DAYS))) {
            recent.removeFirst();
        }
    }

    private List<Performance> shown(List<RecordedActivity> done) {
        return done.stream()
                .flatMap(activity -> reading.evidence(activity).stream())
                .toList();
    }

    private static DayRecord hard(DayRecord record) {
        return new DayRecord(
                record.date(),
                record.state(),
                record.metres(),
                record.seconds(),
                record.longestRunSeconds(),
                record.load(),
                true,
                record.qualityMetres(),
                record.marathonMetres(),
                record.qualitySeconds(),
                record.climb(),
                record.plannedSeconds(),
                record.crossTrainingSeconds(),
                record.race(),
                record.sprint());
    }
}
