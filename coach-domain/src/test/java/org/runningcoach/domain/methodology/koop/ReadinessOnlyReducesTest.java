package org.runningcoach.domain.methodology.koop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.generated.RandomUltraAthletes;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedLoad;

/** P32: how the athlete feels can only make a plan easier than the same plan without feedback. */
class ReadinessOnlyReducesTest {

    private static final int ATHLETES = 300;
    private static final List<Double> BANDS = List.of(90.0, 60.0, 45.0, 20.0);

    private final KoopEngine engine = new KoopEngine();

    @Test
    void the_load_of_the_plan_never_rises() {
        assertThat(LongStream.range(0, ATHLETES).parallel().boxed().flatMap(seed -> {
                    PlanRequest request = RandomUltraAthletes.request(seed);
                    double without = load(engine.draft(feeling(request, null)));
                    return BANDS.stream()
                            .filter(readiness -> load(engine.draft(feeling(request, readiness))) > without + 1e-6)
                            .map(readiness -> "seed " + seed + " at readiness " + readiness);
                }))
                .isEmpty();
    }

    private static double load(PlanDraft draft) {
        return draft.days().stream()
                .flatMap(day -> day.workouts().stream())
                .mapToDouble(PlannedLoad::of)
                .sum();
    }

    private static PlanRequest feeling(PlanRequest request, @Nullable Double readiness) {
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
