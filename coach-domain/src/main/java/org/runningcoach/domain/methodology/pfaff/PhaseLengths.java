package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.PhaseLength;
import org.runningcoach.domain.plan.model.PhaseBlock;

/**
 * Lays the phases backwards from race week, once (methodology 4.4; lengths are this project's): competition 3, specific preparation 4 and 4, general
 * preparation up to 6; then the specific phases to 6 and competition to 8, in turn; the rest goes to general preparation.
 *
 * @param general weeks of general preparation, and so on
 */
record PhaseLengths(int general, int first, int second, int competition) {

    private static final int SHORT_COMPETITION = 3;
    private static final int LONG_COMPETITION = 8;
    private static final int SHORT_SPECIFIC = 4;
    private static final int LONG_SPECIFIC = 6;
    private static final int USUAL_GENERAL = 6;
    private static final int LEAST_GENERAL = 2;

    /**
     * The split of so many weeks to the race, race week included.
     *
     * @param sprinting whether the athlete has sprinted in the last 28 days; others have two weeks of general preparation at least
     */
    static PhaseLengths of(int weeks, boolean sprinting) {
        int kept = sprinting ? 0 : StrictMath.min(weeks, LEAST_GENERAL);
        int left = weeks - kept;
        int competition = StrictMath.min(left, SHORT_COMPETITION);
        left -= competition;
        int second = StrictMath.min(left, SHORT_SPECIFIC);
        left -= second;
        int first = StrictMath.min(left, SHORT_SPECIFIC);
        left -= first;
        int general = kept + StrictMath.min(left, USUAL_GENERAL - kept);
        left -= general - kept;
        while (left > 0 && first < LONG_SPECIFIC) {
            if (second <= first) {
                second++;
            } else {
                first++;
            }
            left--;
        }
        int longer = StrictMath.min(left, LONG_COMPETITION - competition);
        return new PhaseLengths(general + left - longer, first, second, competition + longer);
    }

    /** The phases as dates, from the first day of the plan to race day. */
    List<PhaseBlock> until(LocalDate raceDay, LocalDate planStart) {
        return PhaseLength.until(
                raceDay,
                planStart,
                List.of(
                        new PhaseLength(Phase.GENERAL_PREPARATION.label(), general),
                        new PhaseLength(Phase.FIRST_SPECIFIC.label(), first),
                        new PhaseLength(Phase.SECOND_SPECIFIC.label(), second),
                        new PhaseLength(Phase.COMPETITION.label(), competition)));
    }
}
