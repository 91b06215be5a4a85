package org.runningcoach.domain.plan.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.plan.model.PlanChanges;

/**
 * The workouts of the last 53 weeks and of those to come, each with its standing, and what the standing follows from. What is older is settled and
 * forgotten, so that it is as large after a career as after a year.
 *
 * @param entries in calendar order
 * @param activities of the same weeks, in the order of time
 * @param covered stretches of complete coverage, which do not touch
 * @param links workout ids by activity, empty for none, as the athlete said
 * @param closed the Mondays of closed weeks
 */
public record Ledger(
        List<LedgerEntry> entries,
        List<LoggedActivity> activities,
        List<Coverage> covered,
        SortedMap<UUID, String> links,
        SortedSet<LocalDate> closed) {

    /** A year and a week: the plan looks no further back. */
    public static final int WEEKS = 53;

    public Ledger {
        entries = List.copyOf(entries);
        activities = List.copyOf(activities);
        covered = List.copyOf(covered);
        links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }

    public static Ledger none() {
        return new Ledger(List.of(), List.of(), List.of(), new TreeMap<>(), new TreeSet<>());
    }

    /** The first day of a date's ISO week. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first day that a ledger of that day still keeps. */
    public static LocalDate firstDay(LocalDate today) {
        return mondayOf(today).minusWeeks(WEEKS - 1);
    }

    public Optional<LedgerEntry> find(String workout) {
        return entries.stream().filter(entry -> entry.workout().equals(workout)).findFirst();
    }

    public List<LedgerEntry> week(LocalDate monday) {
        return entries.stream()
                .filter(entry -> mondayOf(entry.day()).equals(monday))
                .toList();
    }

    public List<LoggedActivity> recordedIn(LocalDate monday) {
        return activities.stream()
                .filter(activity -> mondayOf(activity.day()).equals(monday))
                .toList();
    }

    /** What assumption and data say of each workout of a week by the evening of a day, in calendar order; workouts to come are left out. */
    public SortedMap<LedgerEntry, Finding> findings(LocalDate monday, LocalDate today) {
        List<LedgerEntry> due = week(monday).stream()
                .filter(entry -> !entry.day().isAfter(today))
                .toList();
        List<LoggedActivity> recorded = recordedIn(monday);
        SortedMap<String, List<LoggedActivity>> done = WeekMatching.of(due, recorded, links);
        CoveredDates known = new CoveredDates(covered);
        SortedMap<LedgerEntry, Finding> findings = new TreeMap<>(LedgerEntry.IN_ORDER);
        for (LedgerEntry entry : due) {
            List<LoggedActivity> by = done.get(entry.workout());
            boolean over = entry.day().isBefore(today);
            findings.put(
                    entry,
                    by != null
                            ? confirmed(entry, by)
                            : Finding.of(Standings.without(
                                    entry, over && isKnown(entry.day(), recorded, known), closed.contains(monday))));
        }
        return findings;
    }

    private static Finding confirmed(LedgerEntry entry, List<LoggedActivity> by) {
        boolean own = by.stream().anyMatch(activity -> activity.day().equals(entry.day()));
        return Finding.confirmed(
                by.stream().map(LoggedActivity::id).toList(),
                Compliance.score(entry.planned(), by),
                own ? null : by.getFirst().day());
    }

    /** L2: a day with a run, or one inside a complete coverage. */
    private static boolean isKnown(LocalDate day, List<LoggedActivity> recorded, CoveredDates covered) {
        return covered.contain(day)
                || recorded.stream()
                        .anyMatch(activity -> activity.run() && activity.day().equals(day));
    }

    /** With the workouts of a plan revised on a day; what is older than a year and a week is forgotten. */
    public Ledger revised(PlanChanges changes, LocalDate today) {
        Set<String> gone = new HashSet<>();
        changes.replaced().forEach(replaced -> gone.add(replaced.replaces()));
        changes.removed().forEach(removed -> gone.add(removed.id()));
        LocalDate first = firstDay(today);
        List<LedgerEntry> standing = Stream.of(
                        entries.stream().filter(entry -> !gone.contains(entry.workout())),
                        changes.replaced().stream().map(replaced -> LedgerEntry.of(replaced.by())),
                        changes.added().stream().map(added -> LedgerEntry.of(added.workout())))
                .flatMap(part -> part)
                .filter(entry -> !entry.day().isBefore(first))
                .sorted(LedgerEntry.IN_ORDER)
                .toList();
        List<LoggedActivity> kept = activities.stream()
                .filter(activity -> !activity.day().isBefore(first))
                .toList();
        return new Ledger(
                standing,
                kept,
                covered.stream()
                        .filter(stretch -> !stretch.last().isBefore(first))
                        .toList(),
                links.tailMap(ActivityId.firstFrom(first.atStartOfDay())),
                closed.tailSet(first));
    }

    /** With everything the log holds of some days in the place of what was known of them. */
    public Ledger recorded(LocalDate from, LocalDate to, List<LoggedActivity> held, List<Coverage> coverages) {
        List<LoggedActivity> all = new ArrayList<>(held);
        activities.stream()
                .filter(activity ->
                        activity.day().isBefore(from) || activity.day().isAfter(to))
                .forEach(all::add);
        all.sort(LoggedActivity.IN_ORDER);
        List<Coverage> known = new ArrayList<>(CoveredDates.within(coverages, from, to));
        known.addAll(CoveredDates.within(covered, LocalDate.MIN, from.minusDays(1)));
        known.addAll(CoveredDates.within(covered, to.plusDays(1), LocalDate.MAX));
        return new Ledger(entries, all, new CoveredDates(known).stretches(), links, closed);
    }

    public Ledger found(String workout, Finding finding) {
        return change(workout, entry -> entry.with(finding));
    }

    /** A finding that holds no longer; one that is confirmed says by what in a fact of its own. */
    public Ledger replaced(String workout, LedgerState to) {
        return to == LedgerState.CONFIRMED ? this : found(workout, Finding.of(to));
    }

    public Ledger said(String workout, @Nullable Completion word) {
        return change(workout, entry -> entry.with(word));
    }

    private Ledger change(String workout, UnaryOperator<LedgerEntry> how) {
        return new Ledger(
                entries.stream()
                        .map(entry -> entry.workout().equals(workout) ? how.apply(entry) : entry)
                        .toList(),
                activities,
                covered,
                links,
                closed);
    }

    public Ledger linked(UUID activity, @Nullable String workout) {
        SortedMap<UUID, String> all = new TreeMap<>(links);
        all.put(activity, workout == null ? WeekMatching.NONE : workout);
        return new Ledger(entries, activities, covered, all, closed);
    }

    public Ledger closed(LocalDate monday) {
        SortedSet<LocalDate> all = new TreeSet<>(closed);
        all.add(monday);
        return new Ledger(entries, activities, covered, links, all);
    }
}
