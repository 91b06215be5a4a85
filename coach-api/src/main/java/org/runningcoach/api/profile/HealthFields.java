package org.runningcoach.api.profile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthState;

/** Since when a condition holds the athlete back. In a request it stands under the condition's name. */
public record HealthFields(
        @NotNull(message = "The first day is missing.") LocalDate since) {

    static Map<HealthCondition, HealthFields> of(HealthState health) {
        Map<HealthCondition, HealthFields> standing = new EnumMap<>(HealthCondition.class);
        health.standing().forEach(report -> standing.put(report.condition(), new HealthFields(report.since())));
        return standing;
    }
}
