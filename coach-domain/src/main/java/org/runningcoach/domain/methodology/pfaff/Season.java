package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.SeasonWeeks;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.weeks.SprintEvent;

/**
 * The stored season of a plan, read by week.
 *
 * @param race the goal race, ahead or behind; absent when the goal names none
 */
record Season(Anchors anchors, @Nullable Race race) {

    /** Before the first phase, after the race, and without a date there is general preparation. */
    Phase phase(LocalDate monday) {
        return new SeasonWeeks(anchors)
                .phase(monday)
                .flatMap(block -> Phase.of(block.phase()))
                .orElse(Phase.GENERAL_PREPARATION);
    }

    SprintEvent event() {
        Double metres = race == null ? null : race.metres();
        return metres == null ? SprintEvent.SHORT : SprintEvent.of(metres);
    }

    LocalDate planWeek() {
        return new SeasonWeeks(anchors).planWeek();
    }
}
