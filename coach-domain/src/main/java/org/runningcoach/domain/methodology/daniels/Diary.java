package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * The days behind and the days planned so far, by epoch day and by Monday week, so that a week is planned from nothing but what came before it.
 */
final class Diary {

    private static final int WEEKS_BACK = 30;
    private static final int LEAST_LONGEST_SECONDS = 25 * 60;
    private static final double SELF_REPORT = 0.9;

    private final int firstWeek;
    private final int firstDay;
    private final int recordsBegin;
    private final double reportedMetres;
    private final double reportedLoad;
    private final int reportedLongest;
    private final Tally[] days;
    private final @Nullable WeekKind[] kinds;

    Diary(PlanRequest request, Paces paces) {
        firstWeek = Weeks.of(request.today()) - WEEKS_BACK;
        firstDay = Weeks.monday(firstWeek);
        int last = Weeks.monday(Weeks.of(request.horizon()) + 1);
        days = new Tally[last - firstDay];
        kinds = new WeekKind[Weeks.of(request.horizon()) + 1 - firstWeek];
        RunningBackground told = request.profile().background();
        Double weekly = told.weeklyMetres();
        reportedMetres = weekly == null ? 0 : SELF_REPORT * weekly;
        reportedLoad = paces.minutesOf(reportedMetres, Intensity.EASY) * Intensity.EASY.rate();
        int today = Weeks.day(request.today());
        int begin = today;
        boolean ran = false;
        for (DayRecord record : request.history().days()) {
            int day = Weeks.day(record.date());
            begin = StrictMath.min(begin, day);
            ran |= record.longestRunSeconds() > 0;
            if (day >= firstDay && day < last) {
                days[day - firstDay] = Tally.of(record);
            }
        }
        recordsBegin = begin;
        Integer longest = told.longestRunMinutes();
        reportedLongest = ran || longest == null ? 0 : (int) (SELF_REPORT * 60 * longest);
        request.history().weekKinds().forEach((monday, kind) -> {
            int week = Weeks.of(monday);
            if (week >= firstWeek && week < Weeks.of(request.today())) {
                kinds[week - firstWeek] = kind;
            }
        });
    }

    Tally on(int day) {
        int index = day - firstDay;
        Tally tally = index < 0 || index >= days.length ? null : days[index];
        return tally == null ? Tally.NONE : tally;
    }

    boolean knows(LocalDate date) {
        int index = Weeks.day(date) - firstDay;
        return index >= 0 && index < days.length && days[index] != null;
    }

    void write(int day, Tally tally) {
        days[day - firstDay] = tally;
    }

    void write(int week, WeekKind kind) {
        kinds[week - firstWeek] = kind;
    }

    /** Running metres of a week; before the first record nine tenths of what the athlete said. */
    double metres(int week) {
        if (isUnrecorded(week)) {
            return reportedMetres;
        }
        double sum = 0;
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            sum += on(day).metres();
        }
        return sum;
    }

    double load(int week) {
        if (isUnrecorded(week)) {
            return reportedLoad;
        }
        double sum = 0;
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            sum += on(day).load();
        }
        return sum;
    }

    double metresBetween(int first, int last) {
        double sum = 0;
        for (int day = first; day <= last; day++) {
            sum += on(day).metres();
        }
        return sum;
    }

    /** A week wholly before the first record. */
    boolean isUnrecorded(int week) {
        return week < firstWeek || Weeks.monday(week + 1) <= recordsBegin;
    }

    /** What a week was planned for, else what its volume says of it. */
    WeekKind kind(int week) {
        WeekKind planned = week < firstWeek || week - firstWeek >= kinds.length ? null : kinds[week - firstWeek];
        if (planned != null) {
            return planned;
        }
        if (isUnrecorded(week)) {
            return WeekKind.LOADING;
        }
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            if (on(day).raceMetres() > 0) {
                return WeekKind.RACE;
            }
        }
        double metres = metres(week);
        if (metres == 0) {
            return WeekKind.RETURN;
        }
        double before = StrictMath.max(metres(week - 1), metres(week - 2));
        return metres <= 0.85 * before ? WeekKind.RECOVERY : WeekKind.LOADING;
    }

    /** The longest run of the 30 days before a day in seconds, at least 25 minutes; without any run nine tenths of what the athlete said. */
    int longestBefore(int day) {
        int longest = StrictMath.max(LEAST_LONGEST_SECONDS, reportedLongest);
        for (int before = day - 30; before < day; before++) {
            longest = StrictMath.max(longest, on(before).longestSeconds());
        }
        return longest;
    }

    /** The highest volume of the last four loading weeks before a week, at most 1.25 times their mean; 0 without any. */
    double levelHeld(int week) {
        double highest = 0;
        double sum = 0;
        int found = 0;
        for (int before = week - 1; before >= firstWeek && found < 4; before--) {
            double metres = metres(before);
            if (metres > 0 && kind(before) == WeekKind.LOADING) {
                highest = StrictMath.max(highest, metres);
                sum += metres;
                found++;
            }
        }
        return found == 0 ? 0 : StrictMath.min(highest, 1.25 * sum / found);
    }

    /** Days since the last hard day before a day, races included; 99 when there is none in four weeks. */
    int daysSinceHard(int day) {
        for (int before = day - 1; before >= day - 28; before--) {
            if (on(before).hard()) {
                return day - before;
            }
        }
        return 99;
    }

    /** Whether at least half of the planned time of a past week is confirmed; a week without a plan needs no confirming. */
    boolean isConfirmed(int week) {
        double planned = 0;
        double confirmed = 0;
        for (int day = Weeks.monday(week); day < Weeks.monday(week + 1); day++) {
            Tally tally = on(day);
            planned += tally.plannedSeconds();
            confirmed += tally.state() == DayState.ASSUMED ? 0 : tally.seconds();
        }
        return planned == 0 || confirmed >= planned / 2;
    }
}
