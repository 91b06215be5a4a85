package org.runningcoach.domain.methodology.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.HealthLimits;
import org.runningcoach.domain.plan.weeks.LevelLimits;
import org.runningcoach.domain.plan.weeks.OpenDays;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCalendar;
import org.runningcoach.domain.plan.weeks.RaceSeason;
import org.runningcoach.domain.plan.weeks.ReturnsToRunning;
import org.runningcoach.domain.plan.weeks.StartUpAllowance;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.WeekKinds;

/** What is settled for a whole draft before its first week is planned, and how the school draws and eases weeks under it. */
public interface Circumstances {

    Settled settled();

    Methodology methodology();

    /** The name of the phase of a week. */
    String phase(LocalDate monday);

    /** Whether the athlete still alternates running and walking in a week. */
    boolean runsAndWalks(LocalDate monday);

    /** An easy run of so many minutes; empty when they are too few. */
    Optional<Workout> easyRun(int minutes, LocalDate day);

    Workout raceDay(Race race, LocalDate day);

    /** The same session at what the athlete can do now. */
    Workout renewed(Workout workout);

    DrawnWeek plan(PlanInContext before, LocalDate monday);

    /**
     * The open days of a drawn week, made to fit what the weeks before have become; nothing is added.
     *
     * @param tired whether low readiness takes something away as well
     * @param resting Mondays of the weeks that rest
     */
    List<PlanDay> eased(
            PlanInContext before, PlannedWeek drawn, List<PlanDay> planned, boolean tired, Set<LocalDate> resting);

    /** Sorted by code, each once. */
    List<PlanWarning> warnings(PlanInContext plan);

    /** The same school for the request of an outline, with the races that stand in it. */
    Circumstances under(PlanInContext outline);

    default PlanRequest request() {
        return settled().request();
    }

    default Anchors anchors() {
        return settled().anchors();
    }

    default LevelLimits limits() {
        return settled().limits();
    }

    default StartUpAllowance startUp() {
        return settled().startUp();
    }

    default HealthLimits health() {
        return settled().health();
    }

    default RaceCalendar races() {
        return settled().races();
    }

    default RaceSeason raceSeason() {
        return settled().raceSeason();
    }

    default PastWeeks past() {
        return settled().past();
    }

    default boolean screeningClosed() {
        return settled().screeningClosed();
    }

    default DayOfWeek longRunDay() {
        return settled().longRunDay();
    }

    default LocalDate today() {
        return request().today();
    }

    /** Whether something hurts on a day by what feedback tells, the only source that tells until when. */
    default boolean hurtsOn(LocalDate date) {
        return request().health().stream().anyMatch(report -> {
            LocalDate until = report.until();
            return until != null && !date.isBefore(report.since()) && !date.isAfter(until);
        });
    }

    /** The days planned so far in context, under the returns given. */
    default PlanInContext context(
            Timeline timeline, ReturnsToRunning returns, SortedMap<LocalDate, WeekKind> kinds, List<PlanDay> days) {
        return new PlanInContext(
                request(),
                anchors(),
                days,
                new OpenDays(days, timeline),
                timeline,
                returns,
                health(),
                limits(),
                startUp(),
                races(),
                raceSeason(),
                new WeekKinds(timeline, returns, raceSeason(), kinds));
    }

    /** Running days a week that calendar, level and age allow. */
    default int usualRunningDays(LocalDate monday) {
        int most = StrictMath.min(
                request().availability().days().size(), request().availability().maxDaysPerWeek());
        int byLevel = StrictMath.min(limits().runningDays(monday), 7 - limits().restDays(monday, false));
        return StrictMath.min(most, byLevel);
    }
}
