package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.PropertySizes;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.generated.RestOnlyEngine;

class TheEmptyPlanIsAlwaysValidTest {

    private final RestOnlyEngine engine = new RestOnlyEngine();

    @Test
    void nothing_but_rest_and_races_breaks_no_rule_for_any_athlete() {
        assertThat(LongStream.range(0, PropertySizes.DRAFTS).parallel().boxed().flatMap(seed -> {
                    var request = RandomAthletes.request(seed);
                    return PlanInvariants.check(request, engine.draft(request)).stream()
                            .map(broken -> "seed " + seed + ": " + broken);
                }))
                .isEmpty();
    }
}
