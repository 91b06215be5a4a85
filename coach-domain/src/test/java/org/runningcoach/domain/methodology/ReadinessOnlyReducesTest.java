package org.runningcoach.domain.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.runningcoach.domain.generated.Felt;
import org.runningcoach.domain.generated.PropertySizes;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.usefulness.Unconstrained;

/** P32: how the athlete feels can only make a plan easier than the same plan without feedback. */
class ReadinessOnlyReducesTest {

    private static final List<Double> BANDS = List.of(90.0, 60.0, 45.0, 20.0);

    @ParameterizedTest
    @EnumSource
    void the_load_of_the_plan_never_rises_and_no_rule_is_broken(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(PropertySizes.draftsOf(2 * BANDS.size()), seed -> {
                    PlanRequest request = school.athlete(seed);
                    PlanDraft without = engine.draft(Felt.with(request, null));
                    return BANDS.stream().flatMap(readiness -> {
                        PlanRequest felt = Felt.with(request, readiness);
                        return Easier.missed(felt, engine.draft(felt), without)
                                .map(missed -> "at readiness " + readiness + " " + missed);
                    });
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_exhausted_trains_less_in_the_coming_week(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(PropertySizes.draftsOf(10), seed -> {
                    PlanRequest request = school.unconstrained(seed);
                    PlanDraft fresh = engine.draft(request);
                    PlanDraft tired = engine.draft(Felt.with(request, 20.0));
                    return Unconstrained.is(request, fresh)
                                    && Easier.loadOfWeekFrom(request.today(), tired)
                                            >= Easier.loadOfWeekFrom(request.today(), fresh)
                            ? Stream.of("trains as much as ever")
                            : Stream.empty();
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_exhausted_in_a_second_week_has_no_hard_session(School school) {
        MethodologyEngine engine = school.engine();
        assertThat(school.failing(
                        PropertySizes.draftsOf(10),
                        seed -> engine.draft(Felt.with(school.unconstrained(seed), 20.0, 20.0)).days().stream()
                                .filter(day -> day.date()
                                        .isBefore(school.unconstrained(seed)
                                                .today()
                                                .plusDays(7)))
                                .filter(day ->
                                        day.isHard() && day.workouts().stream().noneMatch(Workout::isRace))
                                .map(day -> "hard on " + day.date())))
                .isEmpty();
    }
}
