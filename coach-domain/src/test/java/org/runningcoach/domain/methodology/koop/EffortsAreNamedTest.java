package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.methodology.Wordings;

class EffortsAreNamedTest {

    @Test
    void every_purpose_but_of_races_names_the_effort_on_the_coachs_scale() {
        Wordings wordings = Wordings.of("koop");
        assertThat(KoopSentences.purposes().stream()
                        .filter(key -> !key.code().endsWith("race"))
                        .map(wordings::of))
                .isNotEmpty()
                .allMatch(wording -> wording.contains("RPE"));
    }
}
