package org.runningcoach.domain.plan.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.plan.model.WorkoutType;

class RestBetweenSprintsTest {

    @ParameterizedTest(name = "{0} over {1} m at {2} %: {3} s")
    @CsvSource({
        "ACCELERATION, 10, 98, 120",
        "ACCELERATION, 30, 98, 180",
        "ACCELERATION, 30, 90, 120",
        "RESISTED_SPRINT, 10, 100, 180",
        "MAXIMAL_VELOCITY, 30, 100, 240",
        "MAXIMAL_VELOCITY, 60, 100, 360",
        "SHORT_SPEED_ENDURANCE, 60, 94, 216",
        "SPEED_ENDURANCE, 80, 98, 480",
        "SPEED_ENDURANCE, 150, 98, 900",
        "SPECIAL_ENDURANCE_1, 150, 94, 600",
        "SPECIAL_ENDURANCE_1, 300, 100, 1200",
        "SPECIAL_ENDURANCE_2, 300, 94, 900",
        "SPECIAL_ENDURANCE_2, 400, 94, 1200",
        "SPECIAL_ENDURANCE_2, 600, 94, 1800",
        "EXTENSIVE_TEMPO, 100, 75, 60",
        "INTENSIVE_TEMPO, 200, 89, 120"
    })
    void the_rest_rule_in_seconds(WorkoutType type, int metres, int percent, int seconds) {
        assertThat(RestBetweenSprints.seconds(type, metres, percent)).isEqualTo(seconds);
    }
}
