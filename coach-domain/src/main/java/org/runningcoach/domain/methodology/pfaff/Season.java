package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.SprintEvent;

/**
 * The stored season of a plan, read by week.
 *
 * @param race the goal race, ahead or behind; absent when the goal names none
 */
record Season(Anchors anchors, @Nullable Race race) {

    /** Before the first phase, after the race, and without a date there is general preparation. */
    Phase phase(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        for (PhaseBlock block : anchors.phases()) {
            if (!block.first().isAfter(sunday) && !block.last().isBefore(monday)) {
                return Phase.of(block.phase()).orElse(Phase.GENERAL_PREPARATION);
            }
        }
        return Phase.GENERAL_PREPARATION;
    }

    SprintEvent event() {
        Double metres = race == null ? null : race.metres();
        return metres == null ? SprintEvent.SHORT : SprintEvent.of(metres);
    }

    LocalDate planWeek() {
        return CalendarWeek.mondayOf(anchors.planStart());
    }

    /** The number of a week in the plan, from 0. */
    int weekNumber(LocalDate monday) {
        return (int) ChronoUnit.WEEKS.between(planWeek(), monday);
    }
}
