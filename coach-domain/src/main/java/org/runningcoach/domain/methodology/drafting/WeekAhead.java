package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceRecovery;
import org.runningcoach.domain.plan.weeks.ReturnToRunning;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.Timeline;

/** What calendar, health, races and returns leave of a week, whatever the school makes of it. */
public record WeekAhead(Circumstances course, PlanInContext before, LocalDate monday) {

    private LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** What the week is for. */
    public WeekKind kind(boolean recoveryIsDue) {
        if (races().findAny().isPresent()) {
            return WeekKind.RACE;
        }
        if (course.raceSeason().taperTouches(monday, sunday())) {
            return WeekKind.TAPER;
        }
        if (course.raceSeason().recoveryTouches(monday, sunday())) {
            return WeekKind.POST_RACE;
        }
        if (before.returns().touches(monday, sunday())) {
            return WeekKind.RETURN;
        }
        return recoveryIsDue ? WeekKind.RECOVERY : WeekKind.LOADING;
    }

    /** Races of the week, planned or already run. */
    public Stream<PlacedRace> races() {
        Timeline timeline = before.timeline();
        Stream<PlacedRace> run = timeline.between(monday, sunday())
                .filter(day -> !timeline.isOpen(day.date()))
                .flatMap(WeekAhead::asPlaced);
        Stream<PlacedRace> planned = course.races().placed().stream()
                .filter(race -> !race.date().isBefore(monday) && !race.date().isAfter(sunday()));
        return Stream.concat(run, planned);
    }

    private static Stream<PlacedRace> asPlaced(DayTotals day) {
        Double metres = day.raceMetres();
        RacePriority priority = day.racePriority();
        return metres == null || priority == null
                ? Stream.empty()
                : Stream.of(new PlacedRace(
                        new Race(priority, metres, null, day.date(), null, null),
                        day.date(),
                        metres,
                        priority != RacePriority.C));
    }

    /** No step right after a race, a return, or a week that was not confirmed or not done, and none while health holds the load. */
    public boolean mayStep() {
        LocalDate last = monday.minusWeeks(1);
        WeekKind lastKind = before.kinds().of(last);
        boolean disturbed = lastKind == WeekKind.RACE || lastKind == WeekKind.POST_RACE || lastKind == WeekKind.RETURN;
        return !disturbed
                && course.health().mayGrow()
                && course.past().isConfirmed(last)
                && course.past().isCompleted(last);
    }

    /** Minutes of the longest session that a day leaves room for. */
    public int room(LocalDate date) {
        boolean mayRun = course.limits().mayTrain(date) && !isPause(date);
        int minutes = mayRun ? course.request().availability().minutesOn(date) : 0;
        return StrictMath.min(
                minutes,
                StrictMath.min(
                                course.limits().longestSessionSeconds(date),
                                StrictMath.min(course.health().longestRunSeconds(date), racesAllow(date)))
                        / 60);
    }

    /** A run inside the break would end it sooner than the return of the week supposes. */
    public boolean isPause(LocalDate date) {
        return before.returns().all().stream()
                .map(ReturnToRunning::pause)
                .anyMatch(pause -> !date.isBefore(pause.first()) && !date.isAfter(pause.last()));
    }

    /** Seconds of a run that tapers and recoveries leave on a day. */
    private int racesAllow(LocalDate date) {
        int quiet = course.raceSeason()
                .goalTaper()
                .map(taper -> taper.isQuiet(date) ? Taper.QUIET_SECONDS : taper.longestRunSeconds(date))
                .orElse(Integer.MAX_VALUE);
        boolean shortOnly =
                course.raceSeason().recoveries().stream().anyMatch(recovery -> recovery.allowsOnlyShortRunOn(date));
        return shortOnly ? StrictMath.min(quiet, RaceRecovery.SHORT_RUN_SECONDS) : quiet;
    }

    /** A week's usual volume, or less of it where windows hold some of its days. */
    public double volumeWithin(List<WindowShare> budgets, double usual) {
        List<WindowShare> windows =
                budgets.stream().filter(WindowShare::countsVolume).toList();
        if (windows.isEmpty()) {
            return usual;
        }
        long free = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(day ->
                        windows.stream().noneMatch(share -> share.budget().covers(day)))
                .filter(day -> races().noneMatch(race -> race.date().equals(day)))
                .count();
        double sum = windows.stream().mapToDouble(WindowShare::most).sum();
        return StrictMath.min(usual, sum + free * usual / 7);
    }

    /** Running days beside the races, where so many days of the week have room. */
    public int runs(List<Integer> rooms, int restDays) {
        int races = (int) races().count();
        int possible = (int) IntStream.range(0, 7)
                .filter(index -> rooms.get(index) > 0
                        && races().noneMatch(race -> race.date().equals(monday.plusDays(index))))
                .count();
        int most = StrictMath.min(course.request().availability().maxDaysPerWeek(), 7 - restDays - races);
        return StrictMath.max(
                0, StrictMath.min(possible, StrictMath.min(most, course.limits().runningDays(monday))));
    }

    /** Running days beside the races that the athlete's own maximum and the limits of level and age leave. */
    public int mostRuns() {
        return StrictMath.min(
                course.request().availability().maxDaysPerWeek(),
                course.limits().runningDays(monday) - (int) races().count());
    }

    public int restDays(WeekKind kind) {
        return course.limits()
                .restDays(monday, kind == WeekKind.RETURN || before.returns().touches(monday, sunday()));
    }
}
