package org.runningcoach.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.shared.RuleViolation;

class MethodologiesTest {

    private final Methodologies methodologies = Methodologies.standard();

    @ParameterizedTest
    @ValueSource(doubles = {600, 1_500, 10_000, 42_195})
    void races_from_600_m_to_the_marathon_are_planned_by_daniels(double metres) {
        assertThat(methodologies.engineFor(Goal.of(Race.over(metres, null))).methodology())
                .isEqualTo(Methodology.DANIELS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {50_000, 161_000})
    void races_beyond_the_marathon_are_planned_by_koop(double metres) {
        assertThat(methodologies.engineFor(Goal.of(Race.over(metres, null))).methodology())
                .isEqualTo(Methodology.KOOP);
    }

    @Test
    void general_fitness_is_planned_by_daniels() {
        assertThat(methodologies.engineFor(Goal.generalFitness()).methodology()).isEqualTo(Methodology.DANIELS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 100, 400, 599})
    void sprints_are_planned_by_pfaff(double metres) {
        assertThat(methodologies.engineFor(Goal.of(Race.over(metres, null))).methodology())
                .isEqualTo(Methodology.PFAFF);
    }

    @Test
    void a_school_without_an_engine_is_refused() {
        var only = new Methodologies(List.of(new DanielsEngine()));
        assertThatThrownBy(() -> only.engineFor(Goal.of(Race.over(100, null))))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("goal.methodology-not-available");
                    assertThat(refusal.field()).isEqualTo("goal.race.metres");
                });
    }
}
