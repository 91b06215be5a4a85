package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.methodology.drafting.HardRunning;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.EasyRunning;
import org.runningcoach.domain.plan.weeks.QualityDistance;

/** One day of a week in the making: what is proposed for it, written out, with its sums at hand. */
final class DraftDay {

    private final LocalDate date;
    private final int room;
    private final double longestRun;
    private final boolean hardPossible;
    private final boolean qualityPossible;
    private final boolean stridesPossible;
    private @Nullable Proposal proposal;
    private List<Workout> workouts = List.of();
    private DayTotals totals;
    private boolean over;
    private boolean held;

    /**
     * @param room the longest session possible in minutes, 0 where none is; a race is exempt
     * @param longestRun seconds of a run at most by what was run before the week (P11)
     * @param allowed what running other than easy may stand here
     */
    DraftDay(LocalDate date, int room, double longestRun, HardRunning allowed) {
        this.date = date;
        this.room = room;
        this.longestRun = longestRun;
        this.hardPossible = allowed.isPossibleOn(date);
        this.qualityPossible = allowed.isQualityPossibleOn(date);
        this.stridesPossible = allowed.areStridesPossibleOn(date);
        this.totals = sum(List.of());
    }

    LocalDate date() {
        return date;
    }

    int room() {
        return room;
    }

    double longestRun() {
        return longestRun;
    }

    boolean hardPossible() {
        return hardPossible;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    boolean stridesPossible() {
        return stridesPossible;
    }

    /** Whether it holds quality or strides where none may stand. */
    boolean isTooLively() {
        boolean onlyStrides = stridesPossible && !qualityPossible;
        return workouts.stream()
                .anyMatch(workout -> onlyStrides
                        ? !EasyRunning.isWithStrides(workout)
                        : !stridesPossible && !EasyRunning.is(workout));
    }

    DayTotals totals() {
        return totals;
    }

    PlanDay planned() {
        return new PlanDay(date, workouts);
    }

    boolean isRace() {
        return proposal != null && proposal.form() == Proposal.Form.RACE;
    }

    /** Whether the day lies behind or was already run. */
    boolean isOver() {
        return over;
    }

    /** Whether the plan can still take something away here. */
    boolean isOpen() {
        return !over && !held && !isRace() && !workouts.isEmpty();
    }

    boolean is(Proposal.Form form) {
        return isOpen() && proposal != null && proposal.form() == form;
    }

    int minutes() {
        return workouts.isEmpty() ? 0 : (workouts.getFirst().seconds() + 59) / 60;
    }

    /** As much easy running as the day holds, neither longer nor farther. */
    int minutesAtEasyPace(Paces paces) {
        return StrictMath.min(minutes(), (int) paces.minutesOf(totals.metres(), Intensity.EASY));
    }

    /** Seconds of training, standing rests included and races not. */
    double trainingSeconds() {
        return over || isRace()
                ? totals.seconds()
                : workouts.stream().mapToInt(Workout::seconds).sum();
    }

    int metresAt(Quality quality) {
        int metres = 0;
        for (Workout workout : workouts) {
            metres += switch (quality) {
                case MARATHON -> workout.metresAt(Intensity.MARATHON);
                case THRESHOLD -> QualityDistance.threshold(workout);
                case INTERVAL -> QualityDistance.interval(workout);
                case REPETITION -> QualityDistance.repetition(workout);
            };
        }
        return metres;
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
        Proposal kept =
                stored.workouts().stream().findFirst().map(Proposal::from).orElse(null);
        proposal = kept;
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
