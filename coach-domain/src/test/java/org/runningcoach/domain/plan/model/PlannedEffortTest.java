package org.runningcoach.domain.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.intervals;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.threshold;
import static org.runningcoach.domain.plan.fixture.Session.withStrides;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rates of section 5.1 of the methodology. */
class PlannedEffortTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @MethodSource
    void the_effort_of_a_session_is_that_of_its_hardest_part(Workout workout, int effort) {
        assertThat(PlannedLoad.effort(workout)).isEqualTo(effort);
    }

    private static Stream<Arguments> the_effort_of_a_session_is_that_of_its_hardest_part() {
        return Stream.of(
                Arguments.of(easy(DAY, 90), 3),
                Arguments.of(easy(DAY, 91), 4),
                Arguments.of(easy(DAY, 181), 5),
                Arguments.of(withStrides(DAY, 45, 4), 4),
                Arguments.of(threshold(DAY, 5_000), 6),
                Arguments.of(intervals(DAY, 4, 240, 1_000), 8),
                Arguments.of(race(DAY, 10_000), 9));
    }
}
