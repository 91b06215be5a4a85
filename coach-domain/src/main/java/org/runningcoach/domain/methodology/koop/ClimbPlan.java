package org.runningcoach.domain.methodology.koop;

import java.util.List;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.SessionKind;
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
    void lay(DraftWeek<Proposal> week) {
        double rate = outlook.course().season().climbRate();
        double share = share(outlook.course().season().phase(week.monday()));
        double kilometres = outlook.course().sessions().efforts().kilometres(week.seconds() / 60, rate);
        double highest = new ClimbRamp(outlook.before().timeline()).highest(week.monday());
        double climb = StrictMath.min(share * rate * kilometres, StrictMath.max(ALWAYS, GROWTH * highest));
        List<DraftDay<Proposal>> days =
                week.days().stream().filter(ClimbPlan::climbs).toList();
        int weights = days.stream().mapToInt(ClimbPlan::weight).sum();
        for (DraftDay<Proposal> day : days) {
            int part = (int) (climb * weight(day) / weights) / ROUNDED * ROUNDED;
            ask(day, StrictMath.min(part, most(day, rate)), week);
        }
    }

    /** Takes ascent away where the weeks before allow less than the week holds. */
    void fit(DraftWeek<Proposal> week) {
        double most = new ClimbRamp(outlook.before().timeline()).limit(week.monday());
        double excess = week.sum(DayTotals::climb) - most;
        for (int index = 6; index >= 0 && excess > 0; index--) {
            DraftDay<Proposal> day = week.days().get(index);
            if (day.isOpen() && climb(day) > 0) {
                int before = climb(day);
                ask(day, StrictMath.max(0, (int) (before - excess)), week);
                excess -= before - climb(day);
            }
        }
    }

    private static void ask(DraftDay<Proposal> day, int climb, DraftWeek<Proposal> week) {
        Proposal proposal = day.proposal();
        if (proposal != null && climb != climb(day)) {
            day.propose(proposal.withClimb(climb), week.setting());
        }
    }

    private static int climb(DraftDay<Proposal> day) {
        return (int) day.totals().climb();
    }

    private static boolean climbs(DraftDay<Proposal> day) {
        return day.is(SessionKind.LONG) || Proposal.Form.EASY.isOn(day);
    }

    private static int weight(DraftDay<Proposal> day) {
        return day.minutes() * (Proposal.Form.EASY.isOn(day) ? EASY_WEIGHT : LONG_WEIGHT);
    }

    /** No session climbs more than half as much again as the race does on its way. */
    private int most(DraftDay<Proposal> day, double rate) {
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
