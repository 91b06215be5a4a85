package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * The athlete's days from the first record over today to the end of the plan as one series. Days before the first record count the athlete's own
 * word; a today that is already run counts as done, whatever the plan says of it.
 */
public final class Timeline {

    private final LocalDate today;
    private final VolumeMeasure measure;
    private final SelfReport told;
    private final List<DayTotals> past;
    private final List<DayTotals> pastRaces;
    private final PlannedDays planned;
    private final LocalDate firstKnown;
    private final LocalDate firstOpen;
    private final long firstKnownEpochDay;
    private final long firstOpenEpochDay;

    private Timeline(
            LocalDate today,
            VolumeMeasure measure,
            SelfReport told,
            List<DayTotals> past,
            List<DayTotals> pastRaces,
            PlannedDays planned) {
        this.today = today;
        this.measure = measure;
        this.told = told;
        this.past = past;
        this.pastRaces = pastRaces;
        this.planned = planned;
        this.firstKnown = past.isEmpty() ? today : past.getFirst().date();
        this.firstOpen = past.isEmpty() || past.getLast().date().isBefore(today) ? today : today.plusDays(1);
        this.firstKnownEpochDay = firstKnown.toEpochDay();
        this.firstOpenEpochDay = firstOpen.toEpochDay();
    }

    public static Timeline of(PlanRequest request, PlanDraft draft) {
        return of(request, draft.days());
    }

    /** @param days planned days in order without gaps, from today on; may end before the horizon */
    public static Timeline of(PlanRequest request, List<PlanDay> days) {
        List<DayTotals> past =
                request.history().days().stream().map(DayTotals::of).toList();
        return new Timeline(
                request.today(),
                VolumeMeasure.of(request.methodology()),
                SelfReport.of(request),
                past,
                past.stream().filter(DayTotals::isRace).toList(),
                PlannedDays.of(request, days));
    }

    /** The same past with other planned days. */
    public Timeline withDays(List<PlanDay> days) {
        return new Timeline(today, measure, told, past, pastRaces, planned.with(days));
    }

    /** The same days with later planned ones behind them, for plans that are drawn week after week. */
    public Timeline followedBy(List<PlanDay> days) {
        return new Timeline(today, measure, told, past, pastRaces, planned.followedBy(days));
    }

    public LocalDate today() {
        return today;
    }

    /** In what volume is counted. */
    public VolumeMeasure measure() {
        return measure;
    }

    public SelfReport told() {
        return told;
    }

    /** The first day a plan can still shape: today, or tomorrow once today's run is done. */
    public LocalDate firstOpen() {
        return firstOpen;
    }

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(firstOpen);
    }

    /** The first recorded day, or the first planned one without any record. */
    public LocalDate firstKnown() {
        return firstKnown;
    }

    public LocalDate last() {
        return planned.last().isBefore(today) && !past.isEmpty()
                ? past.getLast().date()
                : planned.last();
    }

    public boolean hasRunData() {
        return past.stream().anyMatch(day -> day.runs() > 0);
    }

    /** Recorded days with a race, earliest first. */
    List<DayTotals> pastRaces() {
        return pastRaces;
    }

    public DayTotals on(LocalDate day) {
        return on(day.toEpochDay());
    }

    /** Reckoned on epoch days: plans are drawn and judged by many sums over few days. */
    private DayTotals on(long day) {
        if (day >= firstOpenEpochDay) {
            return planned.on(day);
        }
        long index = day - firstKnownEpochDay;
        if (index < 0) {
            return DayTotals.told(LocalDate.ofEpochDay(day), told.dailyMetres(), told.dailySeconds(), told.dailyLoad());
        }
        return index < past.size() ? past.get((int) index) : DayTotals.rest(LocalDate.ofEpochDay(day));
    }

    /** Every known day between two dates, both included. */
    public Stream<DayTotals> between(LocalDate first, LocalDate last) {
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay()).mapToObj(this::on);
    }

    public double sum(LocalDate first, LocalDate last, ToDoubleFunction<DayTotals> what) {
        double total = 0;
        long end = last.toEpochDay();
        for (long day = first.toEpochDay(); day <= end; day++) {
            total += what.applyAsDouble(on(day));
        }
        return total;
    }

    /** Running volume in the measure of the school. */
    public double volumeBetween(LocalDate first, LocalDate last) {
        return sum(first, last, measure::of);
    }

    public double metresBetween(LocalDate first, LocalDate last) {
        return sum(first, last, DayTotals::metres);
    }

    public double longestRunSeconds(LocalDate first, LocalDate last) {
        double longest = 0;
        long end = last.toEpochDay();
        for (long day = first.toEpochDay(); day <= end; day++) {
            longest = Math.max(longest, on(day).longestRunSeconds());
        }
        return longest;
    }

    /** V(w). */
    public double weeklyVolume(LocalDate monday) {
        return volumeBetween(monday, monday.plusDays(6));
    }

    public double weeklyMetres(LocalDate monday) {
        return metresBetween(monday, monday.plusDays(6));
    }

    public double weeklySeconds(LocalDate monday) {
        return sum(monday, monday.plusDays(6), DayTotals::seconds);
    }

    /** A(w). */
    public double weeklyLoad(LocalDate monday) {
        return sum(monday, monday.plusDays(6), DayTotals::load);
    }

    public int weeklyRuns(LocalDate monday) {
        return (int) sum(monday, monday.plusDays(6), DayTotals::runs);
    }

    public int countInWeek(LocalDate monday, Predicate<DayTotals> what) {
        int count = 0;
        long first = monday.toEpochDay();
        for (long day = first; day < first + 7; day++) {
            count += what.test(on(day)) ? 1 : 0;
        }
        return count;
    }

    /** Whether every day of the week is recorded or planned, so that nothing in it rests on the athlete's word. */
    public boolean covers(LocalDate monday) {
        return !monday.isBefore(firstKnown()) && !monday.plusDays(6).isAfter(last());
    }

    /** Mondays of the weeks that hold a day the plan can shape and end within it; an unfinished last week is left out. */
    public List<LocalDate> plannedWeeks() {
        LocalDate first = CalendarWeek.mondayOf(firstOpen);
        return Stream.iterate(first, monday -> !monday.plusDays(6).isAfter(last()), monday -> monday.plusDays(7))
                .toList();
    }

    /** What the open days of a stretch hold: bounds on sums that only the past exceeds are nothing a plan could keep. */
    public double openVolume(LocalDate first, LocalDate last) {
        return volumeBetween(first.isBefore(firstOpen) ? firstOpen : first, last);
    }
}
