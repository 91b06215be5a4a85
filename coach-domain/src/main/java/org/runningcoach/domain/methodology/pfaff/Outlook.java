package org.runningcoach.domain.methodology.pfaff;

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
import org.runningcoach.domain.plan.weeks.ReturnToRunning;
import org.runningcoach.domain.plan.weeks.Timeline;

/** What one week looks like from the evening before it begins: its kind, its days, and how many of them may hold what. */
final class Outlook {

    private final Course course;
    private final PlanInContext before;
    private final LocalDate monday;
    private final Mesocycle mesocycle;
    private final double level;
    private final WeekKind kind;

    Outlook(Course course, PlanInContext before, LocalDate monday) {
        this.course = course;
        this.before = before;
        this.monday = monday;
        mesocycle = new Mesocycle(before, course.season().planWeek());
        level = before.levelHeld().before(monday);
        kind = findKind();
    }

    Course course() {
        return course;
    }

    PlanInContext before() {
        return before;
    }

    LocalDate monday() {
        return monday;
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    Mesocycle mesocycle() {
        return mesocycle;
    }

    WeekKind kind() {
        return kind;
    }

    Phase phase() {
        return course.season().phase(monday);
    }

    /** Seconds a week that the athlete is used to. */
    double level() {
        return level;
    }

    private WeekKind findKind() {
        if (races().findAny().isPresent()) {
            return WeekKind.RACE;
        }
        if (course.raceSeason().taperTouches(monday, sunday())) {
            return WeekKind.TAPER;
        }
        if (course.raceSeason().recoveryTouches(monday, sunday())) {
            return WeekKind.POST_RACE;
        }
        if (isReturning()) {
            return WeekKind.RETURN;
        }
        if (new Blend(course.request()).touches(monday)) {
            return WeekKind.BLEND;
        }
        return mesocycle.isUnloadingDue(monday) ? WeekKind.RECOVERY : WeekKind.LOADING;
    }

    boolean isReturning() {
        return before.returns().touches(monday, sunday());
    }

    /** Races of the week, planned or already run. */
    Stream<PlacedRace> races() {
        Timeline timeline = before.timeline();
        Stream<PlacedRace> run = timeline.between(monday, sunday())
                .filter(day -> !timeline.isOpen(day.date()))
                .flatMap(Outlook::asPlaced);
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

    List<Day> days() {
        DaysOfWeek rules = DaysOfWeek.of(this);
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(rules::on)
                .map(Day::new)
                .toList();
    }

    /** Days with a session beside the races. */
    int sessions(List<Day> days) {
        int races = (int) races().count();
        int possible = (int) days.stream()
                .filter(day -> day.rules().room() >= Sessions.LEAST_MINUTES)
                .filter(day -> races().noneMatch(race -> race.date().equals(day.date())))
                .count();
        return StrictMath.max(0, StrictMath.min(possible, mostSessions()));
    }

    /** The same whatever the days of the week allow. */
    int mostSessions() {
        int races = (int) races().count();
        int rest = course.limits().restDays(monday, isReturning());
        int most = StrictMath.min(course.request().availability().maxDaysPerWeek(), 7 - rest - races);
        return StrictMath.min(most, course.limits().runningDays(monday) - races);
    }

    /** Days of high nervous load, races left out (P8, P38). */
    int highDays(int sessions) {
        int races = (int) races().count();
        int hard = course.limits().hardDays(monday, sessions + races);
        boolean single = kind == WeekKind.RECOVERY || followsReturn();
        int most = StrictMath.min(single ? 1 : hard, course.sprints().highDays(monday, isReturning()));
        return StrictMath.max(0, StrictMath.min(most, new Blend(course.request()).highDays(monday)) - races);
    }

    /** Whether this is the first whole week after a return: one hard day at most. */
    private boolean followsReturn() {
        return before.returns().all().stream()
                .map(ReturnToRunning::last)
                .anyMatch(last -> !last.isBefore(monday.minusDays(7)) && last.isBefore(monday));
    }

    /** The first day, from 0, that keeps its distance to the hard days of the week before. */
    int firstHighDay() {
        for (int day = 0; day < 3; day++) {
            if (keepsDistance(monday.plusDays(day))) {
                return day;
            }
        }
        return 3;
    }

    boolean keepsDistance(LocalDate day) {
        return before.timeline()
                .between(monday.minusDays(3), monday.minusDays(1))
                .filter(DayTotals::hard)
                .allMatch(earlier -> day.toEpochDay() - earlier.date().toEpochDay() >= apartFrom(earlier));
    }

    int apart() {
        return course.limits().hardSpacing(sunday());
    }

    int apartFrom(DayTotals earlier) {
        boolean longer = earlier.isRace() || earlier.sprint().enduranceMetres() > 0;
        return longer ? StrictMath.max(3, apart()) : apart();
    }
}
