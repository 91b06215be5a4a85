package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.generated.Felt;
import org.runningcoach.domain.generated.PropertySizes;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WarningCode;

class TiredAthletesTrainLessTest {

    private final DanielsEngine engine = new DanielsEngine();

    @ParameterizedTest
    @ValueSource(doubles = {60, 50, 30})
    void no_week_is_bigger_than_it_would_be_without_feedback(double readiness) {
        assertThat(LongStream.range(0, PropertySizes.draftsOf(20))
                        .filter(seed -> isHarder(RandomAthletes.unconstrained(seed), readiness)))
                .isEmpty();
    }

    @Test
    void low_readiness_takes_the_hard_part_out_of_the_next_hard_session() {
        PlanRequest request = TenKilometreSeasonTest.runner().request();
        assertThat(load(engine.draft(Felt.with(request, 45.0)))).isLessThan(load(engine.draft(request)));
    }

    @Test
    void whoever_is_exhausted_in_a_second_week_has_no_hard_session_and_is_advised_to_see_a_professional() {
        PlanRequest request = TenKilometreSeasonTest.runner().request();
        PlanDraft once = engine.draft(Felt.with(request, 30.0, 60.0));
        PlanDraft again = engine.draft(Felt.with(request, 30.0, 30.0));
        assertThat(warnings(once)).doesNotContain(WarningCode.PROFESSIONAL_ADVICE);
        assertThat(warnings(again)).contains(WarningCode.PROFESSIONAL_ADVICE);
        assertThat(again.days().stream()
                        .filter(day -> day.date().isBefore(request.today().plusDays(7)))
                        .filter(day -> day.isHard()))
                .isEmpty();
        assertThat(load(again)).isLessThanOrEqualTo(load(once));
    }

    private static List<WarningCode> warnings(PlanDraft draft) {
        return draft.warnings().stream().map(PlanWarning::code).toList();
    }

    private boolean isHarder(PlanRequest request, double readiness) {
        PlanDraft fresh = engine.draft(Felt.with(request, null));
        PlanDraft tired = engine.draft(Felt.with(request, readiness));
        for (int week = 0; week < fresh.weeks().size(); week++) {
            PlannedWeek usual = fresh.weeks().get(week);
            if (tired.weeks().get(week).metres() > usual.metres() + 1) {
                return true;
            }
        }
        return load(tired) > load(fresh);
    }

    private static double load(PlanDraft draft) {
        return draft.days().stream()
                .flatMap(day -> day.workouts().stream())
                .mapToDouble(PlannedLoad::of)
                .sum();
    }
}
