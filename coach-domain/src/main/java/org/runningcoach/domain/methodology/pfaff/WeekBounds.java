package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.methodology.drafting.MissedWork;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.BlendedLoad;
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

    /** With this week's part of every window. */
    Bounds planned(int sessions) {
        boolean full = outlook.kind() == WeekKind.LOADING;
        List<Window> parts = windows().stream()
                .map(window -> full ? window : window.share(outlook.monday(), lastUseful(window)))
                .toList();
        return bounds(sessions, parts, fastMetres());
    }

    /** High-speed metres end with the last day on which a high session may stand before the race. */
    private LocalDate lastUseful(Window window) {
        return outlook.course()
                .raceSeason()
                .goalTaper()
                .filter(taper -> window.countsSprints())
                .map(taper -> taper.raceDay().minusDays(taper.category().daysWithoutHard() + 1L))
                .orElse(window.last());
    }

    /** The rules themselves, windows in full: what fixed days must keep. */
    Bounds ruled() {
        return bounds(outlook.mostSessions(), windows(), ramp().limit(outlook.monday()));
    }

    private Bounds bounds(int sessions, List<Window> windows, double fast) {
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
        most = StrictMath.min(most, outlook.mesocycle().mostSeconds(monday));
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

    private List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        taper(windows);
        returns(windows);
        health(windows);
        blend(windows);
        return windows.stream()
                .filter(window -> window.touches(outlook.monday()))
                .map(window -> window.left(outlook.monday(), before().timeline()))
                .toList();
    }

    private void taper(List<Window> windows) {
        Taper taper = outlook.course().raceSeason().goalTaper().orElse(null);
        OptionalDouble peak = taper == null ? OptionalDouble.empty() : taper.peak(before().timeline());
        if (taper == null || peak.isEmpty()) {
            return;
        }
        taper.windows().forEach(window -> {
            TaperShare share = TaperShare.of(window, outlook.course().anchors().planStart(), peak.getAsDouble());
            windows.add(new Window(share.first(), window.last(), Window.What.FAST_METRES, share.volume()));
        });
    }

    private void returns(List<Window> windows) {
        before().returns().all().stream()
                .flatMap(period -> period.steps().stream())
                .forEach((ReturnStep step) ->
                        windows.add(new Window(step.first(), step.last(), Window.What.SECONDS, step.volume())));
    }

    private void health(List<Window> windows) {
        LocalDate monday = outlook.monday();
        LocalDate today = outlook.course().today();
        if (before().health().isInjured()) {
            LocalDate since = before().health().injuredSince();
            double usual = before().timeline().volumeBetween(since.minusDays(28), since.minusDays(1)) / 4;
            windows.add(new Window(monday, monday.plusDays(6), Window.What.SECONDS, INJURED * usual));
        }
        for (HealthReport report : outlook.course().request().health()) {
            if (report.condition() == HealthCondition.NIGGLE) {
                LocalDate since = report.since().isAfter(today) ? report.since() : today;
                windows.add(new Window(
                        since, since.plusDays(NIGGLE_DAYS - 1L), Window.What.SECONDS, NIGGLE * outlook.level()));
            }
        }
    }

    private void blend(List<Window> windows) {
        Transition transition = outlook.course().request().transition();
        if (transition == null) {
            return;
        }
        BlendedLoad load = new BlendedLoad(transition.changedOn(), before().timeline(), before().startUp());
        for (int week = 1; week <= BlendedLoad.WEEKS; week++) {
            LocalDate first = load.firstDay(week);
            windows.add(new Window(first, first.plusDays(6), Window.What.LOAD, load.limit(week)));
        }
    }
}
