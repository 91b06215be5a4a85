package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.PhaseLength;
import org.runningcoach.domain.plan.model.PhaseBlock;

/**
 * Lays the four phases backwards from race week, once (methodology 2.9; the order of importance is Daniels', the split of 13 to 24 weeks ours).
 *
 * @param one weeks of phase I, and so on
 */
record Phases(int one, int two, int three, int four) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final int BEGINNERS_FOUNDATION = 4;

    /** The split of so many weeks to the race, race week included. */
    static Phases of(int weeks, boolean trained, boolean beginner) {
        if (weeks <= 3) {
            return trained ? new Phases(0, 0, 0, weeks) : new Phases(weeks, 0, 0, 0);
        }
        Phases phases = table(weeks);
        if (beginner) {
            return phases.withFoundationOf(StrictMath.min(weeks, BEGINNERS_FOUNDATION));
        }
        return trained && weeks <= 24 ? phases.withShortFoundation() : phases;
    }

    private static Phases table(int weeks) {
        if (weeks <= 6) {
            return new Phases(3, 0, 0, weeks - 3);
        }
        if (weeks <= 9) {
            return new Phases(3, weeks - 6, 0, 3);
        }
        if (weeks <= 12) {
            return new Phases(3, 3, weeks - 9, 3);
        }
        if (weeks > 24) {
            return new Phases(weeks - 18, LONGEST, LONGEST, LONGEST);
        }
        int[] split = {SHORTEST, SHORTEST, SHORTEST, SHORTEST};
        int[] order = {2, 1, 3, 0};
        int left = weeks - 4 * SHORTEST;
        for (int turn = 0; left > 0; turn++) {
            int phase = order[turn % order.length];
            if (split[phase] < LONGEST) {
                split[phase]++;
                left--;
            }
        }
        return new Phases(split[0], split[1], split[2], split[3]);
    }

    private Phases withFoundationOf(int weeks) {
        int missing = StrictMath.max(0, weeks - one);
        int fromThree = StrictMath.min(three, missing);
        int fromTwo = StrictMath.min(two, missing - fromThree);
        int fromFour = StrictMath.min(four, missing - fromThree - fromTwo);
        return new Phases(one + fromThree + fromTwo + fromFour, two - fromTwo, three - fromThree, four - fromFour);
    }

    private Phases withShortFoundation() {
        int spare = one - 1;
        int second = two;
        int third = three;
        for (int full : new int[] {SHORTEST, LONGEST}) {
            int toSecond = StrictMath.clamp(full - second, 0, spare);
            second += toSecond;
            spare -= toSecond;
            int toThird = StrictMath.clamp(full - third, 0, spare);
            third += toThird;
            spare -= toThird;
        }
        return new Phases(1 + spare, second, third, four);
    }

    /** The phases as dates, from the first day of the plan to race day. */
    List<PhaseBlock> until(LocalDate raceDay, LocalDate planStart) {
        return PhaseLength.until(
                raceDay,
                planStart,
                List.of(
                        new PhaseLength(Phase.I.label(), one),
                        new PhaseLength(Phase.II.label(), two),
                        new PhaseLength(Phase.III.label(), three),
                        new PhaseLength(Phase.IV.label(), four)));
    }
}
