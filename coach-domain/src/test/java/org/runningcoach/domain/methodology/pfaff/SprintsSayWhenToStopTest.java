package org.runningcoach.domain.methodology.pfaff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.methodology.Wordings;

class SprintsSayWhenToStopTest {

    @Test
    void every_sprint_says_its_rest_and_when_to_stop() {
        Wordings wordings = Wordings.of("pfaff");
        assertThat(PfaffSentences.purposes().stream()
                        .filter(key -> key.parameters().contains("rest"))
                        .map(wordings::of))
                .isNotEmpty()
                .allMatch(wording -> wording.contains("{rest") && wording.contains("Stop "));
    }
}
