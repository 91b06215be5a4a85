package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.SprintLimits;

/**
 * Jumps before the sprints of acceleration and of maximal velocity, and strength after them (methodology 4.2): bounds and hurdle hops from the specific
 * phases on, most in the first weeks of the second, none in the last days before a race. Depth jumps need a coach beside them and are never planned.
 */
record Jumps(Outlook outlook, List<Day> days, Bounds bounds) {

    private static final int MOST_SESSIONS = 2;
    private static final double USUAL_SHARE = 0.6;
    private static final int YOUNGEST_FOR_STRENGTH = 16;
    private static final int LEAST_MINUTES_LEFT = Sessions.LIFT_MINUTES;

    void add() {
        boolean suits = outlook.kind() == WeekKind.LOADING
                || outlook.kind() == WeekKind.RECOVERY
                || outlook.kind() == WeekKind.BLEND;
        int sessions = 0;
        int left = bounds.contacts();
        for (Day day : days) {
            Session session = day.session();
            if (!suits || sessions == MOST_SESSIONS || session == null || !mayJump(session)) {
                continue;
            }
            int all = StrictMath.min(left / (MOST_SESSIONS - sessions), contacts(day));
            int high = StrictMath.min(all, highContacts(day)) / 5 * 5;
            int low = (all - high) / 10 * 10;
            jump(day, session, low, high);
            left -= day.totals().sprint().contacts();
            sessions++;
            lift(day);
        }
    }

    private static boolean mayJump(Session session) {
        return session.type() == WorkoutType.ACCELERATION || session.type() == WorkoutType.MAXIMAL_VELOCITY;
    }

    /** Only where the sprints keep their metres. */
    private void jump(Day day, Session session, int low, int high) {
        double metres = day.totals().sprint().metres();
        for (int part : new int[] {1, 2}) {
            day.set(
                    session.withContacts(low / part / 10 * 10, high / part / 5 * 5),
                    outlook.course().sessions());
            if (day.totals().sprint().metres() >= metres) {
                return;
            }
        }
        day.set(session, outlook.course().sessions());
    }

    private int contacts(Day day) {
        if (new Blend(outlook.course().request()).isSlowOn(day.date())) {
            return Blend.CONTACTS;
        }
        int most = limits().contacts(day.date());
        return (int) StrictMath.max(StrictMath.min(60, most), USUAL_SHARE * most);
    }

    private int highContacts(Day day) {
        boolean minor = outlook.course().limits().ageInWeekOf(day.date()) < YOUNGEST_FOR_STRENGTH;
        if (!day.rules().full() || minor || outlook.phase() == Phase.GENERAL_PREPARATION) {
            return 0;
        }
        boolean peak = outlook.phase() == Phase.SECOND_SPECIFIC && outlook.turn() < 2;
        return peak ? limits().highContacts() : limits().highContacts() / 2;
    }

    private SprintLimits limits() {
        return outlook.course().sprints();
    }

    /** Strength on the same day, where the athlete's minutes hold both. */
    private void lift(Day day) {
        Course course = outlook.course();
        int left = course.request().availability().minutesOn(day.date()) - day.minutes();
        boolean ready = !course.limits().isBeginning(day.date())
                && course.limits().ageInWeekOf(day.date()) >= YOUNGEST_FOR_STRENGTH
                && outlook.kind() == WeekKind.LOADING;
        boolean nearRace = course.raceSeason()
                .goalTaper()
                .filter(taper -> taper.touches(day.date(), day.date()))
                .isPresent();
        if (ready && !nearRace && left >= LEAST_MINUTES_LEFT && day.isHigh()) {
            day.addLift(course.sessions().lift(day.date()));
        }
    }
}
