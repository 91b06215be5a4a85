package org.runningcoach.domain.athlete.model;

import org.jspecify.annotations.Nullable;

/**
 * Which coaching school a goal calls for. Sprints: Pfaff. Races beyond the marathon, and anything that takes more than
 * five hours on foot: Koop. Everything between, and general fitness: Daniels.
 */
public final class MethodologyOfGoal {

    /** Events of 400 m and less are sprints; 600 m and more are run with Daniels. Between them no race is common. */
    private static final double SHORTEST_DANIELS_METRES = 600;
    /** The marathon as it is typed, 42.2 km, is not an ultra. */
    private static final double MARATHON_METRES = 42_200;

    private static final int FIVE_HOURS_IN_MINUTES = 300;
    /** From here a course is a mountain course: metres of climb per kilometre. A choice of this project. */
    private static final double MOUNTAIN_CLIMB_PER_KM = 25;
    /** A hundred metres of climb cost as much as a kilometre of flat: the "kilometre effort" of the trail associations. */
    private static final double FLAT_METRES_PER_METRE_CLIMBED = 10;
    /** What a kilometre effort takes when the athlete names no target. A choice of this project. */
    private static final double SECONDS_PER_KM_EFFORT = 360;

    private MethodologyOfGoal() {}

    public static Methodology of(Goal goal) {
        Race race = goal.race();
        return race == null ? Methodology.DANIELS : of(race);
    }

    /** The school a single race calls for, whatever its priority. */
    public static Methodology of(Race race) {
        Integer timed = race.timedMinutes();
        if (timed != null) {
            return timed > FIVE_HOURS_IN_MINUTES ? Methodology.KOOP : Methodology.DANIELS;
        }
        Double metres = race.metres();
        if (metres == null || metres < SHORTEST_DANIELS_METRES) {
            return Methodology.PFAFF;
        }
        return metres > MARATHON_METRES || isLongMountainRace(metres, race) ? Methodology.KOOP : Methodology.DANIELS;
    }

    private static boolean isLongMountainRace(double metres, Race race) {
        Double ascent = race.ascentMetres();
        if (ascent == null || ascent < MOUNTAIN_CLIMB_PER_KM * metres / 1000) {
            return false;
        }
        return expectedSeconds(metres, ascent, race.targetSeconds()) > FIVE_HOURS_IN_MINUTES * 60;
    }

    private static double expectedSeconds(double metres, double ascent, @Nullable Integer target) {
        return target != null
                ? target
                : (metres + ascent * FLAT_METRES_PER_METRE_CLIMBED) / 1000 * SECONDS_PER_KM_EFFORT;
    }
}
