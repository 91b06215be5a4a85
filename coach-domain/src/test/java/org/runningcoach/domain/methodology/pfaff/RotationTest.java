package org.runningcoach.domain.methodology.pfaff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.plan.weeks.SprintCategory;
import org.runningcoach.domain.plan.weeks.SprintEvent;

class RotationTest {

    private static final Offset<Double> POINTS = within(15.0);

    @ParameterizedTest(name = "{0} on {1} high days")
    @CsvSource({
        "SHORT, 3, 40, 30, 25, 5, 0",
        "SHORT, 2, 40, 30, 25, 5, 0",
        "LONG, 3, 30, 25, 25, 20, 0",
        "LONG, 2, 30, 25, 25, 20, 0",
        "ONE_LAP, 3, 20, 20, 20, 20, 20",
        "ONE_LAP, 2, 20, 20, 20, 20, 20"
    })
    void a_mesocycle_has_the_shares_of_its_event(
            SprintEvent event,
            int highDays,
            double acceleration,
            double velocity,
            double endurance,
            double special1,
            double special2) {
        List<SprintCategory> sessions = mesocycle(event, highDays);
        assertThat(share(sessions, EnumSet.of(SprintCategory.ACCELERATION))).isCloseTo(acceleration, POINTS);
        assertThat(share(sessions, EnumSet.of(SprintCategory.MAXIMAL_VELOCITY))).isCloseTo(velocity, POINTS);
        assertThat(share(sessions, EnumSet.of(SprintCategory.SPEED_ENDURANCE, SprintCategory.SHORT_SPEED_ENDURANCE)))
                .isCloseTo(endurance, POINTS);
        assertThat(share(sessions, EnumSet.of(SprintCategory.SPECIAL_ENDURANCE_1)))
                .isCloseTo(special1, POINTS);
        assertThat(share(sessions, EnumSet.of(SprintCategory.SPECIAL_ENDURANCE_2)))
                .isCloseTo(special2, POINTS);
    }

    private static List<SprintCategory> mesocycle(SprintEvent event, int highDays) {
        List<SprintCategory> sessions = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            sessions.addAll(Rotation.of(Phase.SECOND_SPECIFIC, event, turn, highDays));
        }
        sessions.addAll(Rotation.ofUnloading(Phase.SECOND_SPECIFIC, event, highDays));
        return sessions;
    }

    private static double share(List<SprintCategory> sessions, Set<SprintCategory> categories) {
        return 100.0 * sessions.stream().filter(categories::contains).count() / sessions.size();
    }
}
