package org.runningcoach.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.ledger.LedgerEntry;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.plan.model.WeekCounts;
import org.runningcoach.domain.plan.model.Work;

/** Adds up a week of the ledger. */
record WeekTotals(List<LedgerEntry> workouts, List<LoggedActivity> recorded) {

    static WeekClosed closed(UUID athlete, Ledger ledger, LocalDate monday, Instant at) {
        var week = new WeekTotals(ledger.week(monday), ledger.recordedIn(monday));
        return new WeekClosed(
                athlete, monday, sum(week.workouts), week.done(), sum(week.in(LedgerState.ASSUMED)), week.counts(), at);
    }

    /** Whatever was recorded; a workout the athlete calls done counts as planned when nothing was recorded for it. */
    private Work done() {
        Work byWord = sum(in(LedgerState.OVERRIDDEN_DONE).stream()
                .filter(workout -> workout.found().activities().isEmpty())
                .toList());
        return recorded.stream().map(LoggedActivity::work).reduce(byWord, Work::plus);
    }

    private WeekCounts counts() {
        Set<UUID> matched = new HashSet<>();
        workouts.forEach(workout -> matched.addAll(workout.found().activities()));
        return new WeekCounts(
                workouts.size(),
                in(LedgerState.CONFIRMED).size()
                        + in(LedgerState.OVERRIDDEN_DONE).size(),
                in(LedgerState.ASSUMED).size(),
                in(LedgerState.MISSED).size()
                        + in(LedgerState.OVERRIDDEN_MISSED).size(),
                (int) recorded.stream()
                        .filter(activity -> activity.run() && !matched.contains(activity.id()))
                        .count());
    }

    private List<LedgerEntry> in(LedgerState state) {
        return workouts.stream().filter(workout -> workout.state() == state).toList();
    }

    private static Work sum(List<LedgerEntry> workouts) {
        return workouts.stream().map(LedgerEntry::planned).reduce(Work.NONE, Work::plus);
    }
}
