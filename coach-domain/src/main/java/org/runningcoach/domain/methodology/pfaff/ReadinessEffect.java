package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.Readiness;
import org.runningcoach.domain.plan.model.WorkoutType;

/** Makes the days ahead easier for an athlete who feels tired: sprints lose metres or the whole main set, and nothing is added anywhere (section 6). */
final class ReadinessEffect {

    private static final int REST_DAYS = 2;
    private static final double TRIM = 0.80;
    private static final int LONGEST_REPLACEMENT = 15;

    private final Course course;
    private final Readiness readiness;
    private final LocalDate first;
    private boolean nextHardDone;

    ReadinessEffect(Course course) {
        this.course = course;
        this.readiness = Readiness.of(course.request());
        this.first = course.stored(course.today()) ? course.today().plusDays(2) : course.today();
    }

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(List<Day> days) {
        LocalDate end = course.today().plusDays(Readiness.DAYS);
        for (Day day : days) {
            boolean inReach = !day.date().isBefore(first) && day.date().isBefore(end);
            Session session = day.session();
            if (inReach && day.isOpen() && session != null) {
                apply(day, session);
            }
        }
    }

    private void apply(Day day, Session session) {
        boolean rests = readiness == Readiness.RESTED && day.date().isBefore(first.plusDays(REST_DAYS));
        if (rests) {
            day.clear();
            return;
        }
        boolean nextHard = !nextHardDone && day.isHigh();
        nextHardDone |= nextHard;
        if (nextHard && readiness == Readiness.TRIMMED) {
            trim(day, session);
        } else if (nextHard) {
            day.set(
                    Session.easy(StrictMath.min(LONGEST_REPLACEMENT, day.minutes()), Reason.READINESS),
                    course.sessions());
        } else if (readiness.volume() < 1 && session.isLow()) {
            new Cuts(course.sessions()).shorten(day, (int) (readiness.volume() * day.minutes()));
        }
    }

    private void trim(Day day, Session session) {
        int metres = (int) (TRIM * day.totals().sprint().metres());
        boolean possible = session.type() != WorkoutType.EASY && metres >= Sessions.leastMetres(session.type());
        day.set(
                possible ? session.withMetres(metres) : Session.easy(LONGEST_REPLACEMENT, Reason.READINESS),
                course.sessions());
    }
}
