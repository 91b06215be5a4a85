package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import org.runningcoach.domain.methodology.drafting.TiredDays;
import org.runningcoach.domain.plan.model.WorkoutType;

/** Makes the days ahead easier for an athlete who feels tired: sprints lose metres or the whole main set, and nothing is added anywhere (section 6). */
final class ReadinessEffect {

    private static final int LONGEST_REPLACEMENT = 15;

    private final Course course;
    private final TiredDays tired;

    ReadinessEffect(Course course) {
        this.course = course;
        this.tired = new TiredDays(course);
    }

    /** Changes the days of a finished week; the caller keeps the rules. */
    void apply(List<Day> days) {
        for (Day day : days) {
            Session session = day.session();
            if (day.isOpen() && session != null) {
                apply(day, session);
            }
        }
    }

    private void apply(Day day, Session session) {
        switch (tired.of(day.date(), day.isHigh())) {
            case NOTHING -> {}
            case SESSION -> day.clear();
            case FIFTH -> trim(day, session);
            case HARD_RUNNING ->
                day.set(
                        Session.easy(StrictMath.min(LONGEST_REPLACEMENT, day.minutes()), Reason.READINESS),
                        course.sessions());
            case MINUTES -> {
                if (session.isLow()) {
                    new Cuts(course.sessions()).shorten(day, tired.left(day.minutes()));
                }
            }
        }
    }

    private void trim(Day day, Session session) {
        int metres = (int) (TiredDays.TRIM * day.totals().sprint().metres());
        boolean possible = session.type() != WorkoutType.EASY && metres >= Sessions.leastMetres(session.type());
        day.set(
                possible ? session.withMetres(metres) : Session.easy(LONGEST_REPLACEMENT, Reason.READINESS),
                course.sessions());
    }
}
