package org.runningcoach.domain.methodology.koop;

import java.util.Objects;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;

/** Keeps two long runs in a row within their bounds (P33), and makes a single half of such a pair a long run like any other. */
record LongRunPairs(Sessions sessions) {

    private static final double TOLERANCE = 1e-6;

    /** Whether the day before holds the first of a pair whose second this is. */
    static boolean isSecond(DraftWeek week, int index) {
        return index > 0 && isHalf(week.days().get(index)) && isHalf(week.days().get(index - 1));
    }

    private static boolean isHalf(DraftDay day) {
        return day.planned().workouts().stream().anyMatch(workout -> workout.type() == WorkoutType.BACK_TO_BACK);
    }

    boolean fit(DraftWeek week) {
        boolean changed = false;
        for (int index = 0; index < 7; index++) {
            DraftDay day = week.days().get(index);
            boolean second = isSecond(week, index);
            boolean first = index < 6 && isHalf(day) && isHalf(week.days().get(index + 1));
            if (day.is(Proposal.Form.BACK_TO_BACK) && !second && !first) {
                become(day, Proposal.Form.LONG, day.minutes(), week);
                changed = true;
            } else if (second) {
                changed |= fit(week.days().get(index - 1), day, week);
            }
        }
        return changed;
    }

    private boolean fit(DraftDay first, DraftDay second, DraftWeek week) {
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

    private void become(DraftDay day, Proposal.Form form, int minutes, DraftWeek week) {
        Proposal proposal = Objects.requireNonNull(day.proposal());
        int most = form == Proposal.Form.RECOVERY ? BackToBackAdmission.QUIET_SECONDS / 60 : minutes;
        Reason reason = switch (form) {
            case RECOVERY -> Reason.RECOVERY_DAY;
            case LONG -> Reason.LONG_RUN;
            default -> proposal.reason();
        };
        day.propose(proposal.as(form, StrictMath.min(minutes, most), reason), sessions, week.setting());
    }
}
