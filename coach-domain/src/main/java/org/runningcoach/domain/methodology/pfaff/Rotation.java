package org.runningcoach.domain.methodology.pfaff;

import static org.runningcoach.domain.plan.weeks.SprintCategory.ACCELERATION;
import static org.runningcoach.domain.plan.weeks.SprintCategory.MAXIMAL_VELOCITY;
import static org.runningcoach.domain.plan.weeks.SprintCategory.RESISTED;
import static org.runningcoach.domain.plan.weeks.SprintCategory.SHORT_SPEED_ENDURANCE;
import static org.runningcoach.domain.plan.weeks.SprintCategory.SPECIAL_ENDURANCE_1;
import static org.runningcoach.domain.plan.weeks.SprintCategory.SPECIAL_ENDURANCE_2;
import static org.runningcoach.domain.plan.weeks.SprintCategory.SPEED_ENDURANCE;

import java.util.List;
import org.runningcoach.domain.plan.weeks.SprintCategory;
import org.runningcoach.domain.plan.weeks.SprintEvent;

/**
 * What the high days of a week are for, in their order within the week, the kind that asks for the longest rest last. Over the three loading weeks of
 * a mesocycle and its unloading week the shares of 4.3 come out; 200 and 400 m take turns between three high days with one of endurance and two
 * high days of endurance.
 */
final class Rotation {

    private static final List<SprintCategory> SPEED = List.of(ACCELERATION, MAXIMAL_VELOCITY);

    private Rotation() {}

    /**
     * @param turn the number of the loading week in its mesocycle, from 0
     * @param most high days that the week can hold
     */
    static List<SprintCategory> of(Phase phase, SprintEvent event, int turn, int most) {
        if (most == 0) {
            return List.of();
        }
        return switch (phase) {
            case GENERAL_PREPARATION -> first(List.of(ACCELERATION, RESISTED, ACCELERATION), most);
            case FIRST_SPECIFIC ->
                most >= 3
                        ? List.of(ACCELERATION, MAXIMAL_VELOCITY, SHORT_SPEED_ENDURANCE)
                        : first(List.of(turn % 2 == 0 ? ACCELERATION : MAXIMAL_VELOCITY, SHORT_SPEED_ENDURANCE), most);
            case SECOND_SPECIFIC, COMPETITION -> byEvent(event, turn % 3, most);
        };
    }

    /** The one high day of an unloading week, of the kinds that leave the least to recover from. */
    static List<SprintCategory> ofUnloading(Phase phase, SprintEvent event, int highDays) {
        boolean speed = phase.goesByEvent() && event != SprintEvent.SHORT && highDays < 3;
        return List.of(speed ? MAXIMAL_VELOCITY : ACCELERATION);
    }

    private static List<SprintCategory> byEvent(SprintEvent event, int turn, int most) {
        List<SprintCategory> week = most >= 3 ? ofThree(event, turn) : ofTwo(event, turn);
        return first(week, most);
    }

    private static List<SprintCategory> ofThree(SprintEvent event, int turn) {
        return switch (event) {
            case SHORT -> List.of(ACCELERATION, MAXIMAL_VELOCITY, SPEED_ENDURANCE);
            case LONG ->
                turn == 1
                        ? List.of(SPEED_ENDURANCE, SPECIAL_ENDURANCE_1)
                        : List.of(ACCELERATION, MAXIMAL_VELOCITY, turn == 0 ? SPEED_ENDURANCE : SPECIAL_ENDURANCE_1);
            case ONE_LAP ->
                turn == 1
                        ? List.of(SPECIAL_ENDURANCE_1, SPECIAL_ENDURANCE_2)
                        : List.of(ACCELERATION, MAXIMAL_VELOCITY, turn == 0 ? SPEED_ENDURANCE : SPECIAL_ENDURANCE_2);
        };
    }

    private static List<SprintCategory> ofTwo(SprintEvent event, int turn) {
        return switch (event) {
            case SHORT ->
                switch (turn) {
                    case 0 -> List.of(ACCELERATION, SPEED_ENDURANCE);
                    case 1 -> SPEED;
                    default -> List.of(MAXIMAL_VELOCITY, SPEED_ENDURANCE);
                };
            case LONG ->
                turn == 1 ? List.of(MAXIMAL_VELOCITY, SPECIAL_ENDURANCE_1) : List.of(ACCELERATION, SPEED_ENDURANCE);
            case ONE_LAP ->
                switch (turn) {
                    case 0 -> List.of(ACCELERATION, SPECIAL_ENDURANCE_1);
                    case 1 -> List.of(MAXIMAL_VELOCITY, SPECIAL_ENDURANCE_2);
                    default -> List.of(ACCELERATION, SPEED_ENDURANCE);
                };
        };
    }

    private static List<SprintCategory> first(List<SprintCategory> week, int most) {
        return week.size() <= most ? week : week.subList(0, most);
    }
}
