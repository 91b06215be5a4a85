package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.methodology.drafting.HardRunning;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.EasyRunning;

/** One day of a week in the making: what is proposed for it, written out, with its sums at hand. */
final class DraftDay {

    private final LocalDate date;
    private final int room;
    private final double longestRun;
    private final boolean hardPossible;
    private final boolean qualityPossible;
    private final boolean stridesPossible;
    private boolean recovers;
    private @Nullable Proposal proposal;
    private List<Workout> workouts = List.of();
    private DayTotals totals;
    private boolean over;
    private boolean held;

    /**
     * @param room the longest session possible in minutes, 0 where none is; a race is exempt
     * @param longestRun seconds of a run at most by what was run before the week (P11)
     * @param hardPossible whether a hard session may stand here
     * @param allowed what running other than easy may stand here
     * @param recovers whether only a recovery run may stand here
     */
    DraftDay(LocalDate date, int room, double longestRun, boolean hardPossible, HardRunning allowed, boolean recovers) {
        this.date = date;
        this.room = room;
        this.longestRun = longestRun;
        this.hardPossible = hardPossible;
        this.qualityPossible = allowed.isQualityPossibleOn(date);
        this.stridesPossible = allowed.areStridesPossibleOn(date) && !recovers;
        this.recovers = recovers;
        this.totals = sum(List.of());
    }

    LocalDate date() {
        return date;
    }

    int room() {
        return room;
    }

    /** Minutes of a run at most by room and by the runs before the week. */
    int longestMinutes() {
        return (int) StrictMath.min(room, longestRun / 60 + 1e-9);
    }

    double longestRun() {
        return longestRun;
    }

    boolean hardPossible() {
        return hardPossible && !recovers;
    }

    boolean stridesPossible() {
        return stridesPossible;
    }

    boolean recovers() {
        return recovers;
    }

    /** Leaves room for nothing but a recovery run, beside two long runs. */
    void recover() {
        recovers = true;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    DayTotals totals() {
        return totals;
    }

    PlanDay planned() {
        return new PlanDay(date, workouts);
    }

    boolean isRest() {
        return workouts.isEmpty();
    }

    boolean isRace() {
        return proposal != null && proposal.form() == Proposal.Form.RACE;
    }

    /** Whether the plan can still take something away here. */
    boolean isOpen() {
        return !over && !held && !isRace() && !workouts.isEmpty();
    }

    boolean is(Proposal.Form form) {
        return isOpen() && proposal != null && proposal.form() == form;
    }

    /** Whether it holds quality or strides where none may stand. */
    boolean isTooLively() {
        boolean onlyStrides = stridesPossible && !qualityPossible;
        return workouts.stream()
                .anyMatch(workout -> onlyStrides
                        ? !EasyRunning.isWithStrides(workout)
                        : !stridesPossible && !EasyRunning.is(workout));
    }

    /** Whether it holds more than a recovery run where only that may stand. */
    boolean isTooMuchBesideLongRuns() {
        return recovers
                && proposal != null
                && proposal.form() != Proposal.Form.RECOVERY
                && proposal.form() != Proposal.Form.WALK;
    }

    int minutes() {
        return workouts.isEmpty() ? 0 : (workouts.getFirst().seconds() + 59) / 60;
    }

    int climb() {
        return (int) totals.climb();
    }

    void propose(Proposal proposed, Sessions sessions, WeekSetting week) {
        sessions.write(proposed, date, week).ifPresentOrElse(workout -> set(proposed, List.of(workout)), this::clear);
    }

    void clear() {
        proposal = null;
        workouts = List.of();
        totals = sum(workouts);
    }

    /** Takes a day over from the plan in force: it gives way last. */
    void hold(PlanDay stored) {
        proposal = stored.workouts().stream().findFirst().map(Proposal::from).orElse(null);
        workouts = stored.workouts();
        totals = sum(workouts);
        held = true;
    }

    void release() {
        held = false;
    }

    /** A day that is over: what happened counts, what was planned stands as it was. */
    void happened(DayTotals what, List<Workout> planned) {
        over = true;
        proposal = null;
        workouts = planned;
        totals = what;
    }

    private void set(Proposal proposed, List<Workout> written) {
        proposal = proposed;
        workouts = written;
        totals = sum(written);
    }

    private DayTotals sum(List<Workout> written) {
        return DayTotals.of(new PlanDay(date, written), false, null);
    }
}
