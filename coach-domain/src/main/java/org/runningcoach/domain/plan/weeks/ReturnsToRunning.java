package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The breaks of a timeline and the returns that follow them. A gap is a break when something was lost in it (see {@link DayTotals#idle()}) and
 * there was a level to lose; rest that was planned is none. A gap that no run has ended yet is an open break: the next run would begin a return.
 */
public final class ReturnsToRunning {

    private static final int REFERENCE_DAYS = 28;
    private static final int LONGEST_RUN_DAYS = 30;

    private final Timeline timeline;
    private final boolean plannedRacesCount;
    private final List<ReturnToRunning> returns = new ArrayList<>();

    private ReturnsToRunning(Timeline timeline, boolean plannedRacesCount) {
        this.timeline = timeline;
        this.plannedRacesCount = plannedRacesCount;
    }

    /** A planned race ends a gap like any run, unless the gap is a break: then it does not belong there. */
    public static ReturnsToRunning in(Timeline timeline) {
        return new ReturnsToRunning(timeline, true).found();
    }

    /** As if no race were planned: what decides whether one may be. */
    static ReturnsToRunning withoutPlannedRaces(Timeline timeline) {
        return new ReturnsToRunning(timeline, false).found();
    }

    private ReturnsToRunning found() {
        LocalDate gapStart = timeline.firstKnown();
        LocalDate last = timeline.last();
        boolean idle = false;
        for (LocalDate day = gapStart; !day.isAfter(last); day = day.plusDays(1)) {
            DayTotals totals = timeline.on(day);
            Optional<TrainingBreak> gap = isRun(totals) ? gap(gapStart, day, idle) : Optional.empty();
            if (isRun(totals) && (gap.isEmpty() || !isPlannedRace(totals))) {
                gap.map(pause -> ReturnToRunning.after(pause, timeline)).ifPresent(returns::add);
                gapStart = day.plusDays(1);
                idle = false;
            } else {
                idle |= totals.idle();
            }
        }
        return this;
    }

    private boolean isRun(DayTotals day) {
        return day.runs() > 0 || (day.isRace() && (plannedRacesCount || !timeline.isOpen(day.date())));
    }

    private boolean isPlannedRace(DayTotals day) {
        return day.runs() == 0 && timeline.isOpen(day.date());
    }

    private Optional<TrainingBreak> gap(LocalDate first, LocalDate nextRun, boolean idle) {
        if (!idle || first.plusDays(TrainingBreak.SHORTEST).isAfter(nextRun)) {
            return Optional.empty();
        }
        double reference = timeline.volumeBetween(first.minusDays(REFERENCE_DAYS), first.minusDays(1)) / 4;
        return reference < timeline.measure().trifle()
                ? Optional.empty()
                : Optional.of(new TrainingBreak(first, nextRun.minusDays(1), reference, longestBefore(first)));
    }

    private double longestBefore(LocalDate first) {
        double recorded = timeline.longestRunSeconds(first.minusDays(LONGEST_RUN_DAYS), first.minusDays(1));
        return recorded > 0 || timeline.hasRunData()
                ? recorded
                : timeline.told().longestRunSeconds();
    }

    public List<ReturnToRunning> all() {
        return List.copyOf(returns);
    }

    /** The break that a run on this day would end, when no run lies between. */
    public Optional<TrainingBreak> breakEndedBy(LocalDate run) {
        LocalDate day = run.minusDays(1);
        boolean idle = false;
        while (!day.isBefore(timeline.firstKnown()) && !isRun(timeline.on(day))) {
            idle |= timeline.on(day).idle();
            day = day.minusDays(1);
        }
        return gap(day.plusDays(1), run, idle);
    }

    /** The return that a run on this day would begin. */
    public Optional<ReturnToRunning> startingOn(LocalDate run) {
        return breakEndedBy(run).map(pause -> ReturnToRunning.after(pause, timeline));
    }

    /** Whether the day lies in a reduced-load period, or a run on it would begin one. */
    public boolean reducedLoadOn(LocalDate day) {
        return returns.stream().anyMatch(period -> period.covers(day))
                || breakEndedBy(day).isPresent();
    }

    public boolean touches(LocalDate first, LocalDate last) {
        return returns.stream()
                .anyMatch(period ->
                        !period.last().isBefore(first) && !period.first().isAfter(last));
    }

    /** Whether a break of six days or more shares a day with the stretch. */
    public boolean breakTouches(LocalDate first, LocalDate last) {
        return returns.stream()
                        .map(ReturnToRunning::pause)
                        .anyMatch(pause ->
                                !pause.last().isBefore(first) && !pause.first().isAfter(last))
                || breakEndedBy(last.plusDays(1)).isPresent();
    }

    /** Those whose reduced load, or the week after it, covers the day. */
    public List<ReturnToRunning> feltOn(LocalDate day) {
        return returns.stream()
                .filter(period -> !day.isBefore(period.first())
                        && !day.isAfter(period.last().plusDays(7)))
                .toList();
    }
}
