package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;

/** One day of a week in the making: what is proposed for it, written out, with its sums at hand. */
final class DraftDay {

    private final LocalDate date;
    private final int day;
    private final int room;
    private @Nullable Proposal proposal;
    private List<Workout> workouts = List.of();
    private Tally tally = Tally.NONE;
    private boolean past;

    /** @param room the longest session possible in minutes, 0 where none is; a race is exempt */
    DraftDay(int day, int room) {
        this.date = Weeks.date(day);
        this.day = day;
        this.room = room;
    }

    LocalDate date() {
        return date;
    }

    int day() {
        return day;
    }

    int room() {
        return room;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    List<Workout> workouts() {
        return workouts;
    }

    Tally tally() {
        return tally;
    }

    /** Whether the day lies behind, or was already run, and cannot change. */
    boolean isPast() {
        return past;
    }

    boolean isRace() {
        return proposal != null && proposal.form() == Proposal.Form.RACE;
    }

    /** Whether the plan can still take something away here. */
    boolean isOpen() {
        return !past && !isRace() && !workouts.isEmpty();
    }

    boolean is(Proposal.Form form) {
        return isOpen() && proposal != null && proposal.form() == form;
    }

    int minutes() {
        return workouts.isEmpty() ? 0 : (workouts.getFirst().seconds() + 59) / 60;
    }

    double metresAt(Quality quality) {
        double metres = 0;
        for (Workout workout : workouts) {
            metres += workout.metresAt(quality.intensity());
            metres += quality == Quality.INTERVAL ? workout.metresAt(Intensity.HARD) : 0;
        }
        return metres;
    }

    void propose(Proposal proposal, Sessions sessions, WeekSetting week) {
        sessions.write(proposal, date, week).ifPresentOrElse(workout -> set(proposal, List.of(workout)), this::clear);
    }

    /** A day taken over from the plan in force. */
    void keep(Proposal proposal, List<Workout> kept) {
        set(proposal, kept);
    }

    void clear() {
        proposal = null;
        workouts = List.of();
        tally = Tally.NONE;
    }

    /** A day that is over: what happened counts, what was planned stands as it was. */
    void happened(Tally what, List<Workout> planned) {
        past = true;
        tally = what;
        workouts = planned;
        proposal = null;
    }

    private void set(Proposal proposed, List<Workout> written) {
        proposal = proposed;
        workouts = written;
        tally = written.stream().map(Tally::of).reduce(Tally::plus).orElse(Tally.NONE);
    }
}
