package org.runningcoach.domain.athlete.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.runningcoach.domain.health.screen.MessageClass;

/** What a red flag makes of the athlete's health (methodology, sections 2.15 and 10, P27 and P31). */
public final class ConditionsOfRedFlags {

    private ConditionsOfRedFlags() {}

    /** In the order of {@link HealthCondition}; empty for classes that are answered by text alone. */
    public static Set<HealthCondition> of(Set<MessageClass> classes) {
        Set<HealthCondition> conditions = EnumSet.noneOf(HealthCondition.class);
        classes.forEach(messageClass -> conditions.addAll(of(messageClass)));
        return conditions;
    }

    private static List<HealthCondition> of(MessageClass messageClass) {
        return switch (messageClass) {
            case EMERGENCY, CRISIS -> List.of(HealthCondition.TRAINING_STOPPED);
            case URGENT -> List.of(HealthCondition.INJURED, HealthCondition.TRAINING_STOPPED);
            case STOP_RUNNING -> List.of(HealthCondition.INJURED);
            case ILLNESS -> List.of(HealthCondition.ILL);
            case CLEARANCE_FIRST -> List.of(HealthCondition.NEEDS_CLEARANCE);
            case PREGNANCY -> List.of(HealthCondition.PREGNANT);
            case EATING_AND_ENERGY -> List.of(HealthCondition.LOAD_HELD);
            case MEDICINE, ANTI_DOPING, DECLINE, GUARDIAN, GENERAL_SAFETY -> List.of();
        };
    }
}
