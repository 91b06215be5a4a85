package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.AthleteLife;
import org.runningcoach.domain.generated.PropertySizes;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.generated.RestOnlyEngine;

class RefreshesOfTheEmptyPlanAreValidTest {

    private final RestOnlyEngine engine = new RestOnlyEngine();

    @Test
    void whatever_an_athlete_does_meanwhile() {
        assertThat(LongStream.range(0, PropertySizes.LIVES / 4)
                        .parallel()
                        .boxed()
                        .flatMap(seed -> AthleteLife.ofRunner(RandomAthletes.request(seed), seed)
                                .under(engine)
                                .flatMap(chapter -> PlanInvariants.check(chapter.request(), chapter.draft()).stream())
                                .map(broken -> "seed " + seed + ": " + broken)))
                .isEmpty();
    }
}
