package org.runningcoach.domain.fitness.efficiency;

/** What decoupling says about a run of its length (Friel). */
public enum Durability {
    DURABLE,
    WATCH,
    /** Too hard, too hot, or too long for now. */
    EXCEEDED;

    public static Durability of(double decouplingPercent) {
        if (decouplingPercent < 5) {
            return DURABLE;
        }
        return decouplingPercent <= 10 ? WATCH : EXCEEDED;
    }
}
