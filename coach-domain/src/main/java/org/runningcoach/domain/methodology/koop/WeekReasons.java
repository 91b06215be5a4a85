package org.runningcoach.domain.methodology.koop;

import java.util.Set;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.Occasion;
import org.runningcoach.domain.plan.model.WeekKind;

/** Why the sessions of a week stand there: health first, then what kind of week it is, then the phase. */
record WeekReasons(WeekOutlook outlook) {

    private static final Set<Integer> NIGHT_WEEKS = Set.of(4, 6);
    private static final int FIRST_HEAT_WEEK = 3;
    private static final int LAST_HEAT_WEEK = 1;

    Reason easyRun(Reason usual) {
        return Occasion.of(outlook.course(), outlook.kind()).map(Reason::of).orElse(usual);
    }

    /** The first endurance run of the last weeks may be the one in the heat. */
    Reason endurance(boolean first) {
        int weeks = outlook.course().season().weeksToRace(outlook.monday());
        boolean heat = first
                && weeks >= LAST_HEAT_WEEK
                && weeks <= FIRST_HEAT_WEEK
                && Occasion.ofHealth(outlook.course()).isEmpty()
                && !outlook.course().limits().isBeginner()
                && (outlook.kind() == WeekKind.LOADING || outlook.kind() == WeekKind.TAPER);
        return heat ? Reason.EASY_HEAT : easyRun(Reason.EASY_DAY);
    }

    Reason longRun() {
        Season season = outlook.course().season();
        if (season.phase(outlook.monday()) != Phase.SPECIFIC) {
            return easyRun(Reason.LONG_RUN);
        }
        boolean night = NIGHT_WEEKS.contains(season.weeksToRace(outlook.monday()));
        return easyRun(night ? Reason.LONG_NIGHT : Reason.LONG_SPECIFIC);
    }

    Reason quality() {
        return switch (outlook.kind()) {
            case TAPER, RACE -> Reason.TAPER_TOUCH;
            default -> Reason.EMPHASIS;
        };
    }

    /** Whether an endurance run of the day ends with strides: in the base, and for beginners in every phase. */
    boolean hasStrides(DraftDay<Proposal> day) {
        Phase phase = outlook.course().season().phase(outlook.monday());
        boolean belong = phase == Phase.BASE || outlook.course().limits().isBeginner();
        return belong && mayHaveStrides(day);
    }

    /** Whether strides may stand on a day at all, in place of hard running that is too small for instance. */
    boolean mayHaveStrides(DraftDay<Proposal> day) {
        return day.stridesPossible()
                && outlook.course().season().hasStrides(outlook.monday())
                && !week(WeekKind.POST_RACE)
                && !week(WeekKind.RECOVERY)
                && !outlook.course().health().noHardOn(day.date());
    }

    private boolean week(WeekKind kind) {
        return outlook.kind() == kind;
    }
}
