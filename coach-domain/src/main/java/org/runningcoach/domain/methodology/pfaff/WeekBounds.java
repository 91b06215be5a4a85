package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.BlendedLoad;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.HighSpeedRamp;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnStep;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.TaperShare;

/** Works out the bounds of a week from what came before it (P9, P10, P21, P22, P27 to P29, P37, P42, P47). */
record WeekBounds(Outlook outlook) {

    private static final double UNLOADED_VOLUME = 0.80;
    private static final double UNLOADED_FAST = 0.60;
    private static final double UNLOADED_CONTACTS = 0.60;
    private static final double COMPETITION_SHARE = 0.75;
    private static final double INJURED = 0.50;
    private static final double NIGGLE = 0.75;
    private static final int NIGGLE_DAYS = 7;
    private static final double SECONDS_PER_METRE = 0.45;
    private static final double SECONDS_PER_LOAD = 15;
    private static final double SECONDS_PER_FAST_METRE = 6;

    /** With this week's part of every window. */
    Bounds planned(int sessions) {
        boolean full = outlook.kind() == WeekKind.LOADING;
        List<Budget> budgets = windows().stream()
                .map(budget -> full ? budget : budget.share(outlook.monday()))
                .toList();
        return bounds(sessions, budgets, fastMetres());
    }

    /** The rules themselves, windows in full: what fixed days must keep. */
    Bounds ruled() {
        return bounds(outlook.mostSessions(), windows(), ramp().limit(outlook.monday()));
    }

    private Bounds bounds(int sessions, List<Budget> budgets, double fast) {
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
                budgets);
    }

    private PlanInContext before() {
        return outlook.before();
    }

    private double seconds(int sessions) {
        LocalDate monday = outlook.monday();
        double most = StrictMath.min(
                before().volumeRamp().limit(monday, sessions), before().fourWeekGrowth().limit(monday));
        most = StrictMath.min(most, outlook.mesocycle().mostSeconds(monday));
        most = StrictMath.min(most, new MissedWork(outlook.course().request()).mostSeconds(monday));
        double last = before().timeline().weeklyVolume(monday.minusWeeks(1));
        if (outlook.kind() == WeekKind.RECOVERY) {
            most = StrictMath.min(most, UNLOADED_VOLUME * StrictMath.max(outlook.level(), last));
        }
        return isConfirmed() ? most : StrictMath.min(most, StrictMath.max(outlook.level(), last));
    }

    /** Assumed work holds, it never progresses (section 7). */
    private boolean isConfirmed() {
        return new PastWeeks(outlook.course().request().history())
                .isConfirmed(outlook.monday().minusWeeks(1));
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
        if (recent > 0 && !isConfirmed()) {
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

    private List<Budget> windows() {
        List<Budget> windows = new ArrayList<>();
        taper(windows);
        returns(windows);
        health(windows);
        blend(windows);
        return windows.stream()
                .filter(budget -> budget.touches(outlook.monday()))
                .map(budget -> budget.left(outlook.monday(), before().timeline()))
                .toList();
    }

    private void taper(List<Budget> windows) {
        Taper taper = outlook.course().raceSeason().goalTaper().orElse(null);
        OptionalDouble peak =
                taper == null ? OptionalDouble.empty() : taper.peak(before().timeline());
        if (taper == null || peak.isEmpty()) {
            return;
        }
        taper.windows().forEach(window -> {
            TaperShare share = TaperShare.of(window, outlook.course().anchors().planStart(), peak.getAsDouble());
            windows.add(new Budget(
                    share.first(),
                    window.last(),
                    day -> day.sprint().fastMetres(),
                    SECONDS_PER_FAST_METRE,
                    share.metres()));
        });
    }

    private void returns(List<Budget> windows) {
        before().returns().all().stream()
                .flatMap(period -> period.steps().stream())
                .forEach((ReturnStep step) -> windows.add(new Budget(
                        step.first(), step.last(), DayTotals::metres, SECONDS_PER_METRE, step.metres())));
    }

    private void health(List<Budget> windows) {
        LocalDate monday = outlook.monday();
        LocalDate today = outlook.course().today();
        if (before().health().isInjured()) {
            LocalDate since = before().health().injuredSince();
            double usual = before().timeline().metresBetween(since.minusDays(28), since.minusDays(1)) / 4;
            windows.add(new Budget(
                    monday, monday.plusDays(6), DayTotals::metres, SECONDS_PER_METRE, INJURED * usual));
        }
        for (HealthReport report : outlook.course().request().health()) {
            if (report.condition() == HealthCondition.NIGGLE) {
                LocalDate since = report.since().isAfter(today) ? report.since() : today;
                windows.add(new Budget(
                        since, since.plusDays(NIGGLE_DAYS - 1L), DayTotals::seconds, 1, NIGGLE * outlook.level()));
            }
        }
    }

    private void blend(List<Budget> windows) {
        Transition transition = outlook.course().request().transition();
        if (transition == null) {
            return;
        }
        BlendedLoad load = new BlendedLoad(transition.changedOn(), before().timeline(), before().startUp());
        for (int week = 1; week <= BlendedLoad.WEEKS; week++) {
            LocalDate first = load.firstDay(week);
            windows.add(
                    new Budget(first, first.plusDays(6), DayTotals::load, SECONDS_PER_LOAD, load.limit(week)));
        }
    }
}
