package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.PlannedWeek;

class TiredAthletesTrainLessTest {

    private static final int ATHLETES = Integer.getInteger("coach.athletes", 2_000) / 20;

    private final DanielsEngine engine = new DanielsEngine();

    @ParameterizedTest
    @ValueSource(doubles = {60, 50, 30})
    void no_week_is_bigger_than_it_would_be_without_feedback(double readiness) {
        assertThat(LongStream.range(0, ATHLETES)
                        .filter(seed -> isHarder(RandomAthletes.unconstrained(seed), readiness)))
                .isEmpty();
    }

    @Test
    void low_readiness_takes_the_hard_part_out_of_the_next_hard_session() {
        PlanRequest request = TenKilometreSeasonTest.runner().request();
        assertThat(load(engine.draft(with(request, 45.0)))).isLessThan(load(engine.draft(request)));
    }

    private boolean isHarder(PlanRequest request, double readiness) {
        PlanDraft fresh = engine.draft(with(request, null));
        PlanDraft tired = engine.draft(with(request, readiness));
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

    private static PlanRequest with(PlanRequest request, @Nullable Double readiness) {
        return new PlanRequest(
                request.today(),
                request.profile(),
                request.goal(),
                request.availability(),
                request.health(),
                new KnownFitness(request.fitness().vdot(), request.fitness().observedOn(), readiness),
                request.history(),
                request.stored(),
                request.anchors(),
                request.transition(),
                request.pinned());
    }
}
