package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.ReturnsToRunning;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * A drawn season made easier (P32): the same sessions, only shorter, easier or fewer, each week fitted again to the rules under what the weeks
 * before it have become. Nothing is ever added.
 */
public final class EasedSeason {

    private static final int MOST_REFITS = 3;

    private final Circumstances course;
    private final boolean tired;
    private final Set<LocalDate> resting;
    private final List<PlanDay> days = new ArrayList<>();
    private final List<PlannedWeek> weeks = new ArrayList<>();
    private final SortedMap<LocalDate, WeekKind> kinds;
    private Timeline timeline;

    private EasedSeason(Circumstances course, boolean tired, Set<LocalDate> resting) {
        this.course = course;
        this.tired = tired;
        this.resting = resting;
        this.kinds = new TreeMap<>(course.request().history().weekKinds());
        this.timeline = Timeline.of(course.request(), List.of());
    }

    /** What is left for an athlete as tired as the request says, and hurt as it says. */
    static EasedSeason forReadiness(Circumstances course, SeasonDraft fresh) {
        boolean tired = Readiness.of(course.request()) != Readiness.FRESH;
        return new EasedSeason(course, tired, Set.of()).draw(fresh.days(), fresh.weeks());
    }

    /** What is left when the weeks of these Mondays rest. */
    static EasedSeason resting(
            Circumstances course, Set<LocalDate> mondays, List<PlanDay> days, List<PlannedWeek> weeks) {
        return new EasedSeason(course, false, mondays).draw(days, weeks);
    }

    private EasedSeason draw(List<PlanDay> drawnDays, List<PlannedWeek> drawnWeeks) {
        for (PlannedWeek week : drawnWeeks) {
            LocalDate sunday = week.monday().plusDays(6);
            List<PlanDay> planned = drawnDays.stream()
                    .filter(day ->
                            !day.date().isBefore(week.monday()) && !day.date().isAfter(sunday))
                    .toList();
            add(week, planned);
        }
        return this;
    }

    List<PlanDay> days() {
        return List.copyOf(days);
    }

    List<PlannedWeek> weeks() {
        return List.copyOf(weeks);
    }

    private void add(PlannedWeek drawn, List<PlanDay> planned) {
        ReturnsToRunning returns = ReturnsToRunning.in(timeline.followedBy(planned));
        List<PlanDay> eased = eased(drawn, planned, returns);
        for (int refit = 0; refit < MOST_REFITS; refit++) {
            ReturnsToRunning after = ReturnsToRunning.in(timeline.followedBy(eased));
            if (after.all().equals(returns.all())) {
                break;
            }
            returns = after;
            eased = eased(drawn, eased, returns);
        }
        days.addAll(eased);
        timeline = timeline.followedBy(eased);
        kinds.put(drawn.monday(), drawn.kind());
        weeks.add(new PlannedWeek(drawn.monday(), drawn.kind(), drawn.phase(), timeline.weeklyMetres(drawn.monday())));
    }

    private List<PlanDay> eased(PlannedWeek drawn, List<PlanDay> planned, ReturnsToRunning returns) {
        return course.eased(course.context(timeline, returns, kinds, days), drawn, planned, tired, resting);
    }
}
