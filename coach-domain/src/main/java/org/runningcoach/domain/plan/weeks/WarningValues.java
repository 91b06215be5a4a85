package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WarningCode;

/** What the sentence of a warning names, as far as the request decides it. */
public final class WarningValues {

    private WarningValues() {}

    public static SortedMap<String, String> of(PlanRequest request, WarningCode code) {
        SortedMap<String, String> values = new TreeMap<>();
        Race race = request.goal().race();
        LocalDate raceDay = race == null ? null : race.date();
        LocalDate observed = request.fitness().observedOn();
        Transition transition = request.transition();
        switch (code) {
            case GOAL_BEYOND_HORIZON, GOAL_EXPIRED -> {
                if (raceDay != null) {
                    values.put("date", raceDay.toString());
                }
            }
            case VDOT_STALE -> {
                if (observed != null) {
                    values.put("days", Long.toString(ChronoUnit.DAYS.between(observed, request.today())));
                }
            }
            case TRANSITION_ACTIVE -> {
                if (transition != null) {
                    values.put("since", transition.changedOn().toString());
                }
            }
            default -> {}
        }
        return values;
    }
}
