package org.runningcoach.domain.methodology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.methodology.koop.KoopEngine;
import org.runningcoach.domain.methodology.pfaff.PfaffEngine;
import org.runningcoach.domain.shared.RuleViolation;

/** The engines that stand so far, by the school that a goal calls for. A new one is added in the list of {@link #standard()} and nowhere else. */
public final class Methodologies {

    private final Map<Methodology, MethodologyEngine> engines = new EnumMap<>(Methodology.class);

    public Methodologies(List<MethodologyEngine> engines) {
        engines.forEach(engine -> this.engines.put(engine.methodology(), engine));
    }

    /** Every engine there is. */
    public static Methodologies standard() {
        MethodologyEngine general = new DanielsEngine();
        return new Methodologies(List.of(
                general,
                new WithGeneralFitness(new KoopEngine(), general),
                new WithGeneralFitness(new PfaffEngine(), general)));
    }

    /**
     * The engine that plans for a goal.
     *
     * @throws RuleViolation {@code goal.methodology-not-available} while no engine for the goal stands
     */
    public MethodologyEngine engineFor(Goal goal) {
        Methodology methodology = MethodologyOfGoal.of(goal);
        MethodologyEngine engine = engines.get(methodology);
        if (engine == null) {
            throw new RuleViolation(
                    "goal.methodology-not-available",
                    "goal.race.metres",
                    "Races of this kind cannot be planned yet; choose another race, or general fitness.");
        }
        return engine;
    }
}
