package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * How far up its ladder an effort has come: flat inside a block, and from block to block a step for every two sessions, two at most (methodology 3.2, 3.3).
 * Weeks that nothing confirms move nobody up.
 */
record DoseLadder(Course course, PlanInContext before, int perWeek) {

    private static final int SESSIONS_PER_STEP = 2;
    private static final int MOST_STEPS = 2;

    int step(Effort effort, LocalDate monday) {
        LocalDate thisWeek = CalendarWeek.mondayOf(course.today());
        int step = start();
        int sessions = 0;
        for (LocalDate week = course.season().phaseStart(monday); week.isBefore(monday); week = week.plusWeeks(1)) {
            if (before.kinds().of(week) != WeekKind.LOADING) {
                step += StrictMath.min(MOST_STEPS, sessions / SESSIONS_PER_STEP);
                sessions = 0;
            } else if (!week.isBefore(thisWeek) || course.past().isConfirmed(week)) {
                sessions += perWeek;
            }
        }
        return StrictMath.min(step, course.limits().isBeginner() ? effort.middleStep() : effort.lastStep());
    }

    /** Who has trained for long begins a step or two up. */
    private int start() {
        return switch (course.anchors().level()) {
            case BEGINNER -> 0;
            case INTERMEDIATE -> 1;
            case ADVANCED -> 2;
        };
    }
}
