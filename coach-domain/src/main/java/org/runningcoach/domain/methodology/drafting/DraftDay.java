package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.EasyRunning;

/**
 * One day of a week of runs in the making: what is proposed for it, written out, with its sums at hand.
 *
 * @param <P> what the school proposes
 */
public final class DraftDay<P extends Proposed> implements DayInWeek {

    private final DayRoom room;
    private final SessionWriter<P> writer;
    private boolean hardPossible;
    private @Nullable P proposal;
    private List<Workout> workouts = List.of();
    private DayTotals totals;
    private boolean over;
    private boolean held;

    public DraftDay(DayRoom room, SessionWriter<P> writer) {
        this.room = room;
        this.writer = writer;
        this.hardPossible = room.hard();
        this.totals = DayTotals.of(new PlanDay(room.date(), List.of()), false, null);
    }

    @Override
    public LocalDate date() {
        return room.date();
    }

    /** Minutes of the longest session possible. */
    public int room() {
        return room.minutes();
    }

    /** Seconds of a run at most by what was run before the week (P11). */
    public double longestRun() {
        return room.longestRun();
    }

    /** Minutes of a run at most by room and by the runs before the week. */
    public int longestMinutes() {
        return (int) StrictMath.min(room.minutes(), room.longestRun() / 60 + 1e-9);
    }

    /** Minutes of a run at most after the runs before the week, and one of so many seconds in it (P11). */
    public int longestAfter(double seconds) {
        double spike = StrictMath.max(room.longestRun(), seconds + StrictMath.max(0.10 * seconds, 300));
        return (int) (spike / 60 + 1e-6);
    }

    public boolean hardPossible() {
        return hardPossible;
    }

    /** Leaves no room for hard running, for the sake of the days beside it. */
    public void forbidHard() {
        hardPossible = false;
    }

    public boolean stridesPossible() {
        return room.strides();
    }

    public @Nullable P proposal() {
        return proposal;
    }

    public DayTotals totals() {
        return totals;
    }

    @Override
    public PlanDay planned() {
        return new PlanDay(date(), workouts);
    }

    public boolean isRest() {
        return workouts.isEmpty();
    }

    public boolean isRace() {
        return proposal != null && proposal.kind() == SessionKind.RACE;
    }

    @Override
    public boolean isOpen() {
        return !over && !held && !isRace() && !workouts.isEmpty();
    }

    /** Whether it is open and holds a session of a kind. */
    public boolean is(SessionKind kind) {
        return isOpen() && proposal != null && proposal.kind() == kind;
    }

    /** Whether it holds quality or strides where none may stand. */
    public boolean isTooLively() {
        boolean onlyStrides = room.strides() && !room.quality();
        return workouts.stream()
                .anyMatch(workout -> onlyStrides
                        ? !EasyRunning.isWithStrides(workout)
                        : !room.strides() && !EasyRunning.is(workout));
    }

    /** Of its session, in whole minutes rounded up. */
    public int minutes() {
        return workouts.isEmpty() ? 0 : (workouts.getFirst().seconds() + 59) / 60;
    }

    /** Seconds of training, standing rests included and races not. */
    public double trainingSeconds() {
        return over || isRace()
                ? totals.seconds()
                : workouts.stream().mapToInt(Workout::seconds).sum();
    }

    /** Writes a proposal out; the day stays empty where too little of it is left. */
    public void propose(P proposed, WeekSetting week) {
        writer.write(proposed, date(), week).ifPresentOrElse(workout -> put(proposed, List.of(workout)), this::clear);
    }

    public void clear() {
        put(null, List.of());
    }

    @Override
    public void hold(PlanDay stored) {
        put(stored.workouts().stream().findFirst().map(writer::read).orElse(null), stored.workouts());
        held = true;
    }

    @Override
    public void release() {
        held = false;
    }

    @Override
    public void happened(DayTotals what, List<Workout> planned) {
        over = true;
        proposal = null;
        workouts = planned;
        totals = what;
    }

    private void put(@Nullable P proposed, List<Workout> written) {
        proposal = proposed;
        workouts = written;
        totals = DayTotals.of(new PlanDay(date(), written), false, null);
    }
}
