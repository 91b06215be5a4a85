package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.RacePriority;

/**
 * How often an easy week must come (P21): one in any five whole weeks, one in four from 50 years on and for Koop. Weeks with a break, a taper or a race that
 * mattered count as easy. Weeks known by the athlete's word alone are not judged.
 */
public record RecoveryRhythm(Timeline timeline, WeekKinds kinds, LevelLimits limits, boolean generalFitness) {

    private static final int WEEKS = 5;
    private static final int WEEKS_FROM_FIFTY = 4;
    private static final int FIFTY = 50;
    private static final double CONSTANT = 0.05;
    private static final double CONSTANT_SECONDS = 300 * 60;

    /** How many weeks in a row must contain an easy one. */
    public int weeks(LocalDate monday) {
        return limits.ageInWeekOf(monday) >= FIFTY || limits.methodology() == Methodology.KOOP
                ? WEEKS_FROM_FIFTY
                : WEEKS;
    }

    public boolean isEasy(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        return kinds.isEasy(monday)
                || kinds.season().taperTouches(monday, sunday)
                || kinds.returns().breakTouches(monday, sunday)
                || timeline.countInWeek(monday, day -> day.isRace() && day.racePriority() != RacePriority.C) > 0;
    }

    /** Whether the weeks that end with this one hold no easy week although one is due. */
    public boolean isMissedBy(LocalDate monday) {
        List<LocalDate> window =
                IntStream.range(0, weeks(monday)).mapToObj(monday::minusWeeks).toList();
        return window.stream().allMatch(timeline::covers)
                && window.stream().noneMatch(this::isEasy)
                && window.stream()
                        .anyMatch(week ->
                                timeline.weeklyVolume(week) > timeline.measure().low())
                && !(generalFitness && window.stream().allMatch(this::isConstant));
    }

    private boolean isConstant(LocalDate monday) {
        double mean = IntStream.rangeClosed(1, 4)
                .mapToDouble(back -> timeline.weeklyVolume(monday.minusWeeks(back)))
                .average()
                .orElse(0);
        double volume = timeline.weeklyVolume(monday);
        return !Tolerance.exceeds(Math.abs(volume - mean), CONSTANT * mean)
                && timeline.weeklySeconds(monday) <= CONSTANT_SECONDS;
    }
}
