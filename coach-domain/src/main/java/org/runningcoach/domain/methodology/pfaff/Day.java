package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.methodology.drafting.DayInWeek;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.DayTotals;

/** One day of a week in the making: what is proposed for it, written out, with its sums at hand. */
final class Day implements DayInWeek {

    private final DayRules rules;
    private @Nullable Session session;
    private List<Workout> workouts = List.of();
    private DayTotals totals;
    private boolean over;
    private boolean held;
    private @Nullable Boolean tooMuch;

    Day(DayRules rules) {
        this.rules = rules;
        this.totals = sum();
    }

    @Override
    public LocalDate date() {
        return rules.date();
    }

    DayRules rules() {
        return rules;
    }

    @Nullable
    Session session() {
        return session;
    }

    DayTotals totals() {
        return totals;
    }

    @Override
    public PlanDay planned() {
        return new PlanDay(date(), workouts);
    }

    boolean isRace() {
        return workouts.stream().anyMatch(Workout::isRace);
    }

    @Override
    public boolean isOpen() {
        return !over && !held && !isRace() && !workouts.isEmpty();
    }

    boolean isOver() {
        return over;
    }

    boolean isFree() {
        return !over && workouts.isEmpty();
    }

    boolean isHigh() {
        return !over && workouts.stream().anyMatch(HardSession::is) && !isRace();
    }

    boolean hasLift() {
        return workouts.stream().anyMatch(workout -> workout.type() == WorkoutType.STRENGTH);
    }

    int minutes() {
        return workouts.isEmpty() ? 0 : (workouts.getFirst().seconds() + 59) / 60;
    }

    /** Seconds of training, races left out. */
    double trainingSeconds() {
        return over || isRace()
                ? totals.seconds()
                : workouts.stream().mapToInt(Workout::seconds).sum();
    }

    /** Writes a session no longer than the day's room; the day stays empty when nothing useful is left. */
    void set(Session proposed, Sessions sessions) {
        Session fitting = proposed.withMinutes(StrictMath.min(proposed.minutes(), rules.room()));
        session = fitting;
        workouts = sessions.write(fitting, date()).map(List::of).orElse(List.of());
        if (workouts.isEmpty()) {
            session = null;
        }
        totals = sum();
    }

    void race(Workout race) {
        session = null;
        workouts = List.of(race);
        totals = sum();
    }

    void addLift(Workout lift) {
        List<Workout> both = new ArrayList<>(workouts);
        both.add(lift);
        workouts = List.copyOf(both);
        totals = sum();
    }

    void dropLift() {
        workouts = workouts.stream()
                .filter(workout -> workout.type() != WorkoutType.STRENGTH)
                .toList();
        totals = sum();
    }

    void clear() {
        session = null;
        workouts = List.of();
        totals = sum();
    }

    @Override
    public void hold(PlanDay stored) {
        session = stored.workouts().isEmpty()
                ? null
                : Session.from(stored.workouts().getFirst(), Reason.GIVEN_WAY);
        workouts = stored.workouts();
        totals = sum();
        held = true;
    }

    @Override
    public void release() {
        held = false;
    }

    @Override
    public void happened(DayTotals what, List<Workout> planned) {
        over = true;
        session = null;
        workouts = planned;
        totals = what;
    }

    /** Whether it holds more than its own rules allow; looked up once for each content. */
    boolean isTooMuch() {
        Boolean known = tooMuch;
        if (known == null) {
            known = DayCheck.isTooMuch(this);
            tooMuch = known;
        }
        return known;
    }

    private DayTotals sum() {
        tooMuch = null;
        return DayTotals.of(new PlanDay(date(), workouts), false, null);
    }
}
