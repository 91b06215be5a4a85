package org.runningcoach.domain.methodology.koop;

import java.util.Objects;
import java.util.stream.IntStream;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;

/** Keeps two long runs in a row within their bounds (P33), and makes a single half of such a pair a long run like any other. */
final class LongRunPairs {

    private static final double TOLERANCE = 1e-6;

    private LongRunPairs() {}

    static boolean isIn(DraftWeek<Proposal> week) {
        return IntStream.range(1, 7).anyMatch(index -> isSecond(week, index));
    }

    /** Whether the day before holds the first of a pair whose second this is. */
    static boolean isSecond(DraftWeek<Proposal> week, int index) {
        return index > 0 && isHalf(week.days().get(index)) && isHalf(week.days().get(index - 1));
    }

    private static boolean isHalf(DraftDay<Proposal> day) {
        return day.planned().workouts().stream().anyMatch(workout -> workout.type() == WorkoutType.BACK_TO_BACK);
    }

    static boolean fit(DraftWeek<Proposal> week) {
        boolean changed = false;
        for (int index = 0; index < 7; index++) {
            DraftDay<Proposal> day = week.days().get(index);
            boolean second = isSecond(week, index);
            boolean first = index < 6 && isHalf(day) && isHalf(week.days().get(index + 1));
            if (Proposal.Form.BACK_TO_BACK.isOn(day) && !second && !first) {
                become(day, Proposal.Form.LONG, day.minutes(), week);
                changed = true;
            } else if (second) {
                changed |= fit(week.days().get(index - 1), day, week);
            }
        }
        return changed;
    }

    private static boolean fit(DraftDay<Proposal> first, DraftDay<Proposal> second, DraftWeek<Proposal> week) {
        double one = first.totals().longestRunSeconds();
        double two = second.totals().longestRunSeconds();
        double ofFirst = BackToBackAdmission.SECOND_SHARE * one;
        double ofWeek = BackToBackAdmission.WEEK_SHARE * week.seconds() - one;
        double most = StrictMath.min(ofFirst, ofWeek);
        if (two <= most + TOLERANCE || !second.isOpen()) {
            return false;
        }
        if (most < one / 2) {
            become(second, Proposal.Form.RECOVERY, (int) (StrictMath.min(most, one / 2) / 60), week);
        } else {
            become(second, Proposal.Form.BACK_TO_BACK, (int) (most / 60), week);
        }
        return true;
    }

    private static void become(DraftDay<Proposal> day, Proposal.Form form, int minutes, DraftWeek<Proposal> week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        int most = form == Proposal.Form.RECOVERY ? BackToBackAdmission.QUIET_SECONDS / 60 : minutes;
        Reason reason = switch (form) {
            case RECOVERY -> Reason.RECOVERY_DAY;
            case LONG -> Reason.LONG_RUN;
            default -> proposal.reason();
        };
        day.propose(proposal.as(form, StrictMath.min(minutes, most), reason), week.setting());
    }
}
