package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Which hard sessions a week asks for: those of the phase's one intensity, a touch of it before races, none where the week recovers. */
record IntensityPlan(Course course, PlanInContext before) {

    private static final int FEW_DAYS = 3;

    /** The sessions of a week, at the dose the ladder has reached; what fits the week is another matter. */
    List<Bouts> of(LocalDate monday, WeekKind kind) {
        Effort effort = effort(monday);
        if (effort == null) {
            return List.of();
        }
        return switch (kind) {
            case LOADING, BLEND -> {
                int count = count(monday);
                yield Collections.nCopies(
                        count, effort.step(new DoseLadder(course, before, count).step(effort, monday)));
            }
            case TAPER, RACE ->
                course.limits().isBeginner()
                        ? List.of()
                        : List.of(effort.step(0).half());
            case RECOVERY, POST_RACE, RETURN -> List.of();
        };
    }

    @Nullable
    Effort effort(LocalDate monday) {
        return course.season().phase(monday).emphasis();
    }

    /** Two a week, one in the specific phase unless the race is fast, one for beginners and from 60 years on, and on few days. */
    private int count(LocalDate monday) {
        boolean one = course.limits().isBeginner()
                || course.limits().isMaster(monday)
                || course.usualRunningDays(monday) <= FEW_DAYS
                || (course.season().phase(monday) == Phase.SPECIFIC
                        && !course.season().isFast());
        return one ? 1 : 2;
    }
}
