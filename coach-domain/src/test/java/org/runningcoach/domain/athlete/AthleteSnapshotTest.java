package org.runningcoach.domain.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.athlete.AthleteFacts.ATHLETE;
import static org.runningcoach.domain.athlete.AthleteFacts.NOW;
import static org.runningcoach.domain.athlete.AthleteFacts.TODAY;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.events.HealthReported;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import tools.jackson.databind.json.JsonMapper;

class AthleteSnapshotTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void the_state_survives_as_json() {
        var athlete = new Athlete();
        athlete.evolve(AthleteFacts.registered());
        athlete.evolve(new HealthReported(ATHLETE.value(), new HealthReport(HealthCondition.ILL, TODAY), NOW));
        String snapshot = JSON.writeValueAsString(athlete);
        assertThat(JSON.writeValueAsString(JSON.readValue(snapshot, Athlete.class)))
                .isEqualTo(snapshot)
                .contains("Europe/Berlin", "ILL", ATHLETE + "/athlete");
    }
}
