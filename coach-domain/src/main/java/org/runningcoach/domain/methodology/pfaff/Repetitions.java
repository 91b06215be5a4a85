package org.runningcoach.domain.methodology.pfaff;

import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.weeks.SprintEvent;

/** The lengths of repetitions that this project chooses from the ranges of 4.2, shortest first, and which of them a phase prefers. */
final class Repetitions {

    private Repetitions() {}

    /** Runs for maximal velocity with their build-up. */
    static int[] of(WorkoutType type) {
        return switch (type) {
            case ACCELERATION -> new int[] {10, 20, 30, 40};
            case RESISTED_SPRINT -> new int[] {10, 20, 30};
            case MAXIMAL_VELOCITY -> new int[] {30, 40, 50, 60};
            case SHORT_SPEED_ENDURANCE -> new int[] {60, 80};
            case SPEED_ENDURANCE -> new int[] {80, 100, 120, 150};
            case SPECIAL_ENDURANCE_1 -> new int[] {150, 200, 250, 300};
            case SPECIAL_ENDURANCE_2 -> new int[] {300, 350, 400};
            case INTENSIVE_TEMPO, EXTENSIVE_TEMPO -> new int[] {100, 150, 200};
            default -> new int[0];
        };
    }

    static int preferred(WorkoutType type, Phase phase, SprintEvent event) {
        boolean later = phase.goesByEvent();
        return switch (type) {
            case ACCELERATION -> phase == Phase.GENERAL_PREPARATION ? 20 : phase == Phase.SECOND_SPECIFIC ? 40 : 30;
            case RESISTED_SPRINT -> 20;
            case MAXIMAL_VELOCITY -> later ? 60 : 40;
            case SHORT_SPEED_ENDURANCE -> later ? 80 : 60;
            case SPEED_ENDURANCE -> event == SprintEvent.SHORT ? 100 : 120;
            case SPECIAL_ENDURANCE_1 -> event == SprintEvent.ONE_LAP ? 250 : 150;
            case SPECIAL_ENDURANCE_2 -> 300;
            default -> event == SprintEvent.ONE_LAP ? 200 : 100;
        };
    }
}
