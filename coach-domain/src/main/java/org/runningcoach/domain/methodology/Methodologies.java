package org.runningcoach.domain.methodology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * Which coaching school plans for a goal (methodology, section 1), and the engines that stand so far. A new engine is added in the list of
 * {@link #standard()} and nowhere else.
 */
public final class Methodologies {

    /** Up to the marathon a race is a track or road race, however long it takes. */
    private static final double LONGEST_ROAD_RACE = 42_195;

    /** Up to here an event is a sprint. */
    private static final double LONGEST_SPRINT = 400;

    private final Map<Methodology, MethodologyEngine> engines = new EnumMap<>(Methodology.class);

    public Methodologies(List<MethodologyEngine> engines) {
        engines.forEach(engine -> this.engines.put(engine.methodology(), engine));
    }

    /** Every engine there is. */
    public static Methodologies standard() {
        return new Methodologies(List.of(new DanielsEngine()));
    }

    /** The school for a goal: a pure function of it, whether or not its engine stands. */
    public static Methodology forGoal(Goal goal) {
        Race race = goal.race();
        if (race == null) {
            return Methodology.DANIELS;
        }
        Double metres = race.metres();
        if (metres == null || metres > LONGEST_ROAD_RACE) {
            return Methodology.KOOP;
        }
        return metres <= LONGEST_SPRINT ? Methodology.PFAFF : Methodology.DANIELS;
    }

    /**
     * The engine that plans for a goal.
     *
     * @throws RuleViolation {@code goal.methodology-not-available} while no engine for the goal stands
     */
    public MethodologyEngine engineFor(Goal goal) {
        Methodology methodology = forGoal(goal);
        MethodologyEngine engine = engine(methodology);
        if (engine == null) {
            throw new RuleViolation(
                    "goal.methodology-not-available",
                    "goal.race.metres",
                    methodology == Methodology.KOOP
                            ? "Races beyond the marathon cannot be planned yet; choose a race from 600 m to the marathon, or general fitness."
                            : "Sprints cannot be planned yet; choose a race from 600 m to the marathon, or general fitness.");
        }
        return engine;
    }

    private @Nullable MethodologyEngine engine(Methodology methodology) {
        return engines.get(methodology);
    }
}
