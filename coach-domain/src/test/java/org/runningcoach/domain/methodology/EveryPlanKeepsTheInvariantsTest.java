package org.runningcoach.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.generated.EngineOfGoal;
import org.runningcoach.domain.generated.PropertySizes;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.rules.PlanInvariants;

class EveryPlanKeepsTheInvariantsTest {

    @ParameterizedTest
    @EnumSource
    void first_plans_keep_every_invariant(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(PropertySizes.DRAFTS, seed -> {
                    PlanRequest request = school.athlete(seed);
                    return broken(request, engine.draft(request));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void two_years_of_refreshes_keep_every_invariant_whatever_was_done_meanwhile(School school) {
        MethodologyEngine engine = new EngineOfGoal();
        assertThat(school.failing(
                        PropertySizes.LIVES,
                        seed -> school.life(seed)
                                .under(engine)
                                .flatMap(chapter -> broken(chapter.request(), chapter.draft()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 95, 106, 254, 297, 342, 503, 559, 572, 683, 698})
    void years_that_once_broke_an_invariant_keep_it(long seed) {
        School school = School.values()[(int) (seed % School.values().length)];
        assertThat(school.life(seed)
                        .under(new EngineOfGoal())
                        .flatMap(chapter -> broken(chapter.request(), chapter.draft())))
                .isEmpty();
    }

    private static Stream<String> broken(PlanRequest request, PlanDraft draft) {
        return PlanInvariants.check(request, draft).stream().map(rule -> "on " + request.today() + " " + rule);
    }
}
