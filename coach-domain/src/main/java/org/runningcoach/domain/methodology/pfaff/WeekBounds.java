package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.MissedWork;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.HighSpeedRamp;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Works out the bounds of a week from what came before it (P9, P10, P21, P22, P27 to P29, P37, P42, P47). */
record WeekBounds(Outlook outlook) {

    private static final double UNLOADED_VOLUME = 0.80;
    private static final double UNLOADED_FAST = 0.60;
    private static final double UNLOADED_CONTACTS = 0.60;
    private static final double COMPETITION_SHARE = 0.75;

    /** With this week's part of every window. */
    Bounds planned(int sessions) {
        return bounds(sessions, new WindowParts(outlook).planned(), fastMetres());
    }

    /** The rules themselves, windows in full: what fixed days must keep. */
    Bounds ruled() {
        return bounds(outlook.mostSessions(), new WindowParts(outlook).left(), ramp().limit(outlook.monday()));
    }

    private Bounds bounds(int sessions, List<WindowShare> windows, double fast) {
        Course course = outlook.course();
        LocalDate monday = outlook.monday();
        double contacts = course.sprints().weeklyContacts(monday);
        return new Bounds(
                seconds(sessions),
                before().loadRamp().limit(monday),
                course.limits().weeklySeconds(monday),
                fast,
                new Blend(course.request()).isSlowOn(monday) ? Blend.SLOW_METRES : Double.POSITIVE_INFINITY,
                outlook.highDays(sessions),
                sessions,
                (int) (outlook.kind() == WeekKind.RECOVERY ? UNLOADED_CONTACTS * contacts : contacts),
                windows);
    }

    private PlanInContext before() {
        return outlook.before();
    }

    private double seconds(int sessions) {
        LocalDate monday = outlook.monday();
        double most = StrictMath.min(
                before().volumeRamp().limit(monday, sessions),
                before().fourWeekGrowth().limit(monday));
        most = StrictMath.min(most, outlook.mostSeconds());
        most = StrictMath.min(most, new MissedWork(outlook.course().request()).mostVolume(monday));
        double last = before().timeline().weeklyVolume(monday.minusWeeks(1));
        if (outlook.kind() == WeekKind.RECOVERY) {
            most = StrictMath.min(most, UNLOADED_VOLUME * StrictMath.max(outlook.level(), last));
        }
        return mayProgress() ? most : StrictMath.min(most, StrictMath.max(outlook.level(), last));
    }

    /** Assumed work holds, it never progresses (section 7); nor does anything while health holds the load. */
    private boolean mayProgress() {
        return outlook.course().health().mayGrow()
                && outlook.course().past().isConfirmed(outlook.monday().minusWeeks(1));
    }

    private HighSpeedRamp ramp() {
        Course course = outlook.course();
        return new HighSpeedRamp(
                before().timeline(), course.sprints(), course.season().event());
    }

    private double fastMetres() {
        HighSpeedRamp ramp = ramp();
        LocalDate monday = outlook.monday();
        double limit = ramp.limit(monday);
        double recent = 0;
        for (int back = 1; back <= 3; back++) {
            recent = StrictMath.max(recent, ramp.metres(monday.minusWeeks(back)));
        }
        if (recent > 0 && !mayProgress()) {
            limit = StrictMath.min(limit, recent);
        }
        if (new Blend(outlook.course().request()).isAccelerationOnlyOn(monday)) {
            limit = StrictMath.min(limit, Blend.FAST_METRES);
        }
        if (outlook.kind() == WeekKind.RECOVERY) {
            return StrictMath.min(limit, UNLOADED_FAST * recent);
        }
        boolean fewer = outlook.phase() == Phase.COMPETITION && outlook.kind() == WeekKind.LOADING;
        return fewer ? COMPETITION_SHARE * limit : limit;
    }
}
