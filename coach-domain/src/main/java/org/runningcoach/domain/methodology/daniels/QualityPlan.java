package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.PastWeeks;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Which quality a week holds, and how much of it: the emphasis of the phase first, a second stress beside it (methodology 2.10). */
final class QualityPlan {

    private static final double SHORT_RACE = 5_000;

    private final PlanInContext before;
    private final Season season;
    private final int perWeek;
    private final PastWeeks past;
    private final LocalDate thisWeek;

    /** @param perWeek quality sessions a week beside the long run, 1 or 2 */
    QualityPlan(Course course, PlanInContext before, int perWeek) {
        this.before = before;
        this.season = course.season();
        this.past = course.past();
        this.perWeek = perWeek;
        this.thisWeek = CalendarWeek.mondayOf(course.today());
    }

    /** The sessions of a week in order of importance; none in phase I. */
    List<Assignment> of(LocalDate monday, WeekKind kind) {
        Phase phase = season.phase(monday);
        if (!phase.hasQuality()) {
            return List.of();
        }
        int ordinal = 0;
        int[] done = new int[Quality.values().length];
        for (LocalDate week = season.phaseStart(monday); week.isBefore(monday); week = week.plusWeeks(1)) {
            boolean stands = !week.isBefore(thisWeek) || past.isConfirmed(week);
            if (stands && before.kinds().of(week) == WeekKind.LOADING) {
                for (Turn turn : turns(phase, ordinal)) {
                    done[turn.quality().ordinal()]++;
                }
                ordinal++;
            }
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Turn turn : turns(phase, ordinal)) {
            int percent = kind == WeekKind.LOADING || kind == WeekKind.BLEND
                    ? QualityDose.percent(done[turn.quality().ordinal()])
                    : QualityDose.RECOVERY_PERCENT;
            boolean first = assignments.isEmpty();
            Reason reason = phase == Phase.GENERAL
                    ? Reason.GENERAL_QUALITY
                    : turn.inLongRun() ? Reason.MARATHON_LONG : first ? Reason.FIRST_QUALITY : Reason.SECOND_QUALITY;
            assignments.add(
                    new Assignment(turn.quality(), turn.half() ? percent / 2 : percent, turn.inLongRun(), reason));
        }
        return assignments;
    }

    /** The sessions whose turn it is in the n-th loading week of a phase. */
    private List<Turn> turns(Phase phase, int ordinal) {
        boolean even = ordinal % 2 == 0;
        if (phase == Phase.GENERAL) {
            return List.of(even ? Turn.half(Quality.REPETITION) : Turn.full(Quality.THRESHOLD));
        }
        if (phase == Phase.II) {
            return perWeek == 1
                    ? List.of(Turn.full(Quality.REPETITION))
                    : List.of(Turn.full(Quality.REPETITION), Turn.full(Quality.THRESHOLD));
        }
        if (season.isMarathon()) {
            return marathon(phase, even);
        }
        Quality emphasis = phase == Phase.III ? Quality.INTERVAL : Quality.THRESHOLD;
        Quality other = season.raceMetres() <= SHORT_RACE
                ? Quality.REPETITION
                : phase == Phase.III ? Quality.THRESHOLD : Quality.INTERVAL;
        if (perWeek == 1) {
            boolean specificFirst = phase == Phase.IV && season.raceMetres() <= SHORT_RACE;
            return List.of(Turn.full(even == specificFirst ? other : emphasis));
        }
        return List.of(Turn.full(emphasis), phase == Phase.IV ? Turn.half(other) : Turn.full(other));
    }

    /** Every other long run holds marathon effort; where it does not, threshold stands midweek. */
    private static List<Turn> marathon(Phase phase, boolean even) {
        if (!even) {
            return List.of(Turn.full(Quality.THRESHOLD));
        }
        Quality midweek = phase == Phase.III ? Quality.INTERVAL : Quality.THRESHOLD;
        return List.of(new Turn(Quality.MARATHON, false, true), Turn.full(midweek));
    }

    private record Turn(Quality quality, boolean half, boolean inLongRun) {

        static Turn full(Quality quality) {
            return new Turn(quality, false, false);
        }

        static Turn half(Quality quality) {
            return new Turn(quality, true, false);
        }
    }
}
