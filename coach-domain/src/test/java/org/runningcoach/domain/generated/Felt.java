package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanRequest;

/** The same request after the athlete has said how training felt. */
public final class Felt {

    private static final int NIGGLE_DAYS = 7;

    private Felt() {}

    /** @param readiness 0 to 100; absent without feedback */
    public static PlanRequest with(PlanRequest request, @Nullable Double readiness) {
        return with(request, readiness, null);
    }

    /** @param before the same a week earlier */
    public static PlanRequest with(PlanRequest request, @Nullable Double readiness, @Nullable Double before) {
        var fitness =
                new KnownFitness(request.fitness().vdot(), request.fitness().observedOn(), readiness, before);
        return with(request, request.health(), fitness);
    }

    /** With something that began to hurt so many days ago, where nothing hurts already. */
    public static PlanRequest hurting(PlanRequest request, int ago) {
        if (request.health().stream().anyMatch(report -> report.condition() == HealthCondition.NIGGLE)) {
            return request;
        }
        LocalDate since = request.today().minusDays(ago);
        List<HealthReport> health = new ArrayList<>(request.health());
        health.add(new HealthReport(HealthCondition.NIGGLE, since, since.plusDays(NIGGLE_DAYS)));
        health.sort(Comparator.comparing(HealthReport::condition));
        return with(request, health, request.fitness());
    }

    private static PlanRequest with(PlanRequest request, List<HealthReport> health, KnownFitness fitness) {
        return new PlanRequest(
                request.today(),
                request.profile(),
                request.goal(),
                request.availability(),
                health,
                fitness,
                request.history(),
                request.stored(),
                request.anchors(),
                request.transition(),
                request.pinned());
    }
}
