package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.PhaseLength;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.weeks.CalendarWeek;

/**
 * Lays the phases backwards from race week, once (methodology 3.3). What is short of time loses the base first, then the intervals, then the tempo; the
 * taper never, and the specific phase keeps three weeks where five are left.
 *
 * @param base weeks, and so on; race week is the last of the taper
 */
record Phases(int base, int intervals, int tempo, int specific, int taper) {

    private static final int SPECIFIC = 6;
    private static final int TEMPO = 4;
    private static final int INTERVALS = 4;
    private static final int EXTRA = 2;
    private static final int SHORTEST = 3;
    private static final int BEGINNERS_BASE = 4;
    private static final int CYCLE_WEEKS = 4;
    private static final int UNDATED_WEEKS = 52;

    /** The split of so many weeks to the race, race week included. */
    static Phases of(int weeks, int taperWeeks, boolean beginner) {
        int taper = StrictMath.min(weeks, taperWeeks);
        int left = weeks - taper;
        int specific = StrictMath.min(left, SPECIFIC);
        left -= specific;
        int tempo = StrictMath.min(left, TEMPO);
        left -= tempo;
        int intervals = StrictMath.min(left, INTERVALS);
        left -= intervals;
        int extra = StrictMath.min(left, EXTRA);
        specific += extra;
        left -= extra;
        extra = StrictMath.min(left, EXTRA);
        tempo += extra;
        left -= extra;
        extra = StrictMath.min(left, EXTRA);
        intervals += extra;
        Phases phases = new Phases(left - extra, intervals, tempo, specific, taper).joined();
        return beginner ? phases.withBaseOf(BEGINNERS_BASE) : phases;
    }

    /** What is too short for a block joins the phase after it. */
    private Phases joined() {
        int first = base;
        int second = intervals;
        int third = tempo;
        int fourth = specific;
        if (first < SHORTEST) {
            second += second > 0 ? first : 0;
            first = second > 0 ? 0 : first;
        }
        if (second < SHORTEST) {
            third += second;
            second = 0;
        }
        if (third < SHORTEST) {
            fourth += third;
            third = 0;
        }
        return new Phases(first, second, third, fourth, taper);
    }

    /** Beginners get so many weeks of base, from the intervals first, then from the tempo, then from the specific phase down to three. */
    private Phases withBaseOf(int weeks) {
        int missing = StrictMath.max(0, weeks - base);
        int fromIntervals = StrictMath.min(intervals, missing);
        int fromTempo = StrictMath.min(tempo, missing - fromIntervals);
        int spare = StrictMath.max(0, specific - SHORTEST);
        int fromSpecific = StrictMath.min(spare, missing - fromIntervals - fromTempo);
        return new Phases(
                        base + fromIntervals + fromTempo + fromSpecific,
                        intervals - fromIntervals,
                        tempo - fromTempo,
                        specific - fromSpecific,
                        taper)
                .joinedLater();
    }

    /** The same with what was left too short of intervals and tempo; the base stays. */
    private Phases joinedLater() {
        Phases later = new Phases(SHORTEST, intervals, tempo, specific, taper).joined();
        return new Phases(base, later.intervals, later.tempo, later.specific, taper);
    }

    /** The same for an athlete who lacks the volume to enter the specific phase at once (methodology, section 8, item 4): all but three weeks of it become tempo. */
    Phases withoutEnteringSpecificAtOnce() {
        boolean atOnce = base + intervals + tempo == 0 && specific >= 2 * SHORTEST;
        return atOnce ? new Phases(0, 0, specific - SHORTEST, SHORTEST, taper) : this;
    }

    /** The phases as dates, from the first day of the plan to race day. */
    List<PhaseBlock> until(LocalDate raceDay, LocalDate planStart) {
        return PhaseLength.until(
                raceDay,
                planStart,
                List.of(
                        new PhaseLength(Phase.BASE.label(), base),
                        new PhaseLength(Phase.INTERVALS.label(), intervals),
                        new PhaseLength(Phase.TEMPO.label(), tempo),
                        new PhaseLength(Phase.SPECIFIC.label(), specific),
                        new PhaseLength(Phase.TAPER.label(), taper)));
    }

    /** A year of base, intervals and tempo in turn, for a race whose day is not settled. */
    static List<PhaseBlock> undated(LocalDate planStart) {
        List<PhaseBlock> blocks = new ArrayList<>();
        List<Phase> turn = List.of(Phase.BASE, Phase.INTERVALS, Phase.TEMPO);
        LocalDate first = CalendarWeek.mondayOf(planStart);
        for (int week = 0; week < UNDATED_WEEKS; week += CYCLE_WEEKS) {
            LocalDate last = first.plusWeeks(CYCLE_WEEKS).minusDays(1);
            Phase phase = turn.get(week / CYCLE_WEEKS % turn.size());
            blocks.add(new PhaseBlock(phase.label(), first.isBefore(planStart) ? planStart : first, last));
            first = last.plusDays(1);
        }
        return blocks;
    }
}
