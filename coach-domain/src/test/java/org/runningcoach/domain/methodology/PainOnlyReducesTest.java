package org.runningcoach.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.domain.generated.Felt;
import org.runningcoach.domain.generated.PropertySizes;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;

/** P32: a niggle that feedback tells of, alone or with low readiness, can only make a plan easier than the same plan without feedback. */
class PainOnlyReducesTest {

    private static final List<Integer> DAYS_AGO = List.of(0, 4);

    @ParameterizedTest
    @EnumSource
    void the_load_of_the_plan_never_rises_and_no_rule_is_broken(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(PropertySizes.draftsOf(8), seed -> {
                    PlanRequest request = school.athlete(seed).withoutFeedback();
                    PlanDraft without = engine.draft(request);
                    return Stream.of(null, 60.0, 20.0)
                            .flatMap(readiness -> DAYS_AGO.stream().flatMap(ago -> {
                                PlanRequest hurting = Felt.with(Felt.hurting(request, ago), readiness);
                                return Easier.missed(hurting, engine.draft(hurting), without)
                                        .map(missed ->
                                                "at readiness " + readiness + ", hurt " + ago + " days ago: " + missed);
                            }));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_hard_stands_on_days_that_hurt(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(PropertySizes.draftsOf(10), seed -> {
                    PlanRequest hurting = Felt.hurting(school.unconstrained(seed), 0);
                    LocalDate until = hurting.today().plusDays(7);
                    return engine.draft(hurting).days().stream()
                            .filter(day -> day.isHard() && !day.date().isAfter(until))
                            .filter(day -> day.workouts().stream().noneMatch(Workout::isRace))
                            .map(day -> "hard on " + day.date());
                }))
                .isEmpty();
    }
}
