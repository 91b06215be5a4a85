package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.methodology.drafting.HardRunning;
import org.runningcoach.domain.methodology.drafting.RecoveryCycle;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.methodology.drafting.WeekAhead;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** What one week looks like from the evening before it begins: its kind, its days, and how many of them may hold what. */
final class Outlook {

    private static final int LOADING_WEEKS = 3;
    private static final int LOADING_WEEKS_OF_MASTERS = 2;

    private final Course course;
    private final PlanInContext before;
    private final LocalDate monday;
    private final RecoveryCycle mesocycle;
    private final WeekAhead ahead;
    private final double level;
    private final WeekKind kind;

    Outlook(Course course, PlanInContext before, LocalDate monday) {
        this.course = course;
        this.before = before;
        this.monday = monday;
        mesocycle = new RecoveryCycle(before, course.season().planWeek());
        ahead = new WeekAhead(course, before, monday);
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

    /** The number of a loading week in its mesocycle, from 0. */
    int turn() {
        return mesocycle.loadingBefore(monday);
    }

    /** The most seconds of the week so that no unloading is missed. */
    double mostSeconds() {
        return mesocycle.mostVolume(monday);
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
        int loading = course.limits().isMaster(monday) ? LOADING_WEEKS_OF_MASTERS : LOADING_WEEKS;
        WeekKind usual = ahead.kind(turn() >= loading || mesocycle.isOverdue(monday));
        boolean blends = new Blend(course.request()).touches(monday);
        boolean free = usual == WeekKind.LOADING || usual == WeekKind.RECOVERY;
        return free && blends ? WeekKind.BLEND : usual;
    }

    WeekAhead ahead() {
        return ahead;
    }

    boolean isReturning() {
        return before.returns().touches(monday, sunday());
    }

    /** Races of the week, planned or already run. */
    Stream<PlacedRace> races() {
        return ahead.races();
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
                .filter(day -> day.rules().room() >= RunLength.SHORTEST)
                .filter(day -> races().noneMatch(race -> race.date().equals(day.date())))
                .count();
        return StrictMath.max(0, StrictMath.min(possible, mostSessions()));
    }

    /** The same whatever the days of the week allow. */
    int mostSessions() {
        int races = (int) races().count();
        int rest = ahead.restDays(kind);
        int most = StrictMath.min(course.request().availability().maxDaysPerWeek(), 7 - rest - races);
        return StrictMath.min(most, course.limits().runningDays(monday) - races);
    }

    /** Days of high nervous load, races left out (P8, P38). */
    int highDays(int sessions) {
        int races = (int) races().count();
        int hard = course.limits().hardDays(monday, sessions + races);
        boolean single = kind == WeekKind.RECOVERY || new HardRunning(course, before).followsReturn(monday);
        int most = StrictMath.min(single ? 1 : hard, course.sprints().highDays(monday, isReturning()));
        return StrictMath.max(0, StrictMath.min(most, new Blend(course.request()).highDays(monday)) - races);
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
