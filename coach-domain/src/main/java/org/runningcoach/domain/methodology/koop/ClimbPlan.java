package org.runningcoach.domain.methodology.koop;

import java.util.List;
import org.runningcoach.domain.plan.weeks.ClimbRamp;
import org.runningcoach.domain.plan.weeks.DayTotals;

/**
 * The ascent a week asks for (methodology 3.4): towards the climb of the race, kilometre by kilometre, more of it with every phase, and never much more than in the
 * weeks before. Only a race whose climb is known asks for any.
 */
record ClimbPlan(WeekOutlook outlook) {

    /** Downhill running that is new grows by at most so much a week; what is climbed is run down again. */
    private static final double GROWTH = 1.15;

    private static final double ALWAYS = 200;
    private static final int LONG_WEIGHT = 3;
    private static final int EASY_WEIGHT = 2;
    private static final int ROUNDED = 10;

    /** Gives the open endurance runs of a finished week their ascent. */
    void lay(DraftWeek week) {
        double rate = outlook.course().season().climbRate();
        double share = share(outlook.course().season().phase(week.monday()));
        double kilometres = outlook.course().sessions().efforts().kilometres(week.seconds() / 60, rate);
        double highest = new ClimbRamp(outlook.before().timeline()).highest(week.monday());
        double climb = StrictMath.min(share * rate * kilometres, StrictMath.max(ALWAYS, GROWTH * highest));
        List<DraftDay> days = week.days().stream().filter(ClimbPlan::climbs).toList();
        int weights = days.stream().mapToInt(ClimbPlan::weight).sum();
        for (DraftDay day : days) {
            int part = (int) (climb * weight(day) / weights) / ROUNDED * ROUNDED;
            ask(day, StrictMath.min(part, most(day, rate)), week);
        }
    }

    /** Takes ascent away where the weeks before allow less than the week holds. */
    void fit(DraftWeek week) {
        double excess = week.sum(DayTotals::climb) - week.limits().climb();
        for (int index = 6; index >= 0 && excess > 0; index--) {
            DraftDay day = week.days().get(index);
            if (day.isOpen() && day.climb() > 0) {
                int before = day.climb();
                ask(day, StrictMath.max(0, (int) (before - excess)), week);
                excess -= before - day.climb();
            }
        }
    }

    private void ask(DraftDay day, int climb, DraftWeek week) {
        Proposal proposal = day.proposal();
        if (proposal != null && climb != day.climb()) {
            day.propose(proposal.withClimb(climb), outlook.course().sessions(), week.setting());
        }
    }

    private static boolean climbs(DraftDay day) {
        return day.is(Proposal.Form.LONG) || day.is(Proposal.Form.BACK_TO_BACK) || day.is(Proposal.Form.EASY);
    }

    private static int weight(DraftDay day) {
        return day.minutes() * (day.is(Proposal.Form.EASY) ? EASY_WEIGHT : LONG_WEIGHT);
    }

    /** No session climbs more than half as much again as the race does on its way. */
    private int most(DraftDay day, double rate) {
        return (int) (1.5 * rate * outlook.course().sessions().efforts().kilometres(day.minutes(), rate));
    }

    private static double share(Phase phase) {
        return switch (phase) {
            case BASE -> 0.4;
            case INTERVALS -> 0.6;
            case TEMPO -> 0.8;
            case SPECIFIC -> 1.0;
            case TAPER -> 0.8;
        };
    }
}
