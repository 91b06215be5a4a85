package org.runningcoach.domain.health.screen;

import static org.runningcoach.domain.health.screen.Demand.CLEARANCE;
import static org.runningcoach.domain.health.screen.Demand.HOLD_AS_ILL;
import static org.runningcoach.domain.health.screen.Demand.HOLD_AS_INJURED;
import static org.runningcoach.domain.health.screen.Demand.NO_COACHING;
import static org.runningcoach.domain.health.screen.Demand.NO_DOSE;
import static org.runningcoach.domain.health.screen.Demand.NO_LOAD_INCREASE;
import static org.runningcoach.domain.health.screen.Demand.NO_WEIGHT_ADVICE;
import static org.runningcoach.domain.health.screen.Demand.STOP_ALL_TRAINING;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How the product answers a trigger (methodology, section 10, right column), the gravest first. */
public enum MessageClass {
    EMERGENCY(STOP_ALL_TRAINING, CLEARANCE, NO_COACHING),
    CRISIS(STOP_ALL_TRAINING, CLEARANCE, NO_COACHING),
    URGENT(STOP_ALL_TRAINING, HOLD_AS_INJURED, CLEARANCE, NO_COACHING),
    STOP_RUNNING(HOLD_AS_INJURED, NO_COACHING),
    ILLNESS(HOLD_AS_ILL, NO_COACHING),
    CLEARANCE_FIRST(CLEARANCE, NO_COACHING),
    PREGNANCY(CLEARANCE, NO_COACHING),
    EATING_AND_ENERGY(NO_LOAD_INCREASE, NO_WEIGHT_ADVICE, NO_COACHING),
    MEDICINE(NO_DOSE),
    ANTI_DOPING(NO_DOSE),
    DECLINE(NO_LOAD_INCREASE),
    GUARDIAN(NO_LOAD_INCREASE, NO_WEIGHT_ADVICE),
    GENERAL_SAFETY();

    private final Set<Demand> demands;

    MessageClass(Demand... demands) {
        this.demands = EnumSet.noneOf(Demand.class);
        Collections.addAll(this.demands, demands);
    }

    /** In the order of {@link Demand}. */
    public Set<Demand> demands() {
        return Collections.unmodifiableSet(demands);
    }
}
