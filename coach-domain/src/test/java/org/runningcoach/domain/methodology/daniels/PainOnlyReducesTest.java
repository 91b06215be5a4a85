package org.runningcoach.domain.methodology.daniels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.rules.PlanInvariants;

/** P32: a niggle that feedback tells of, alone or with low readiness, can only make a plan easier than the same plan without feedback. */
class PainOnlyReducesTest {

    private static final int ATHLETES = Integer.getInteger("coach.athletes", 2_000) / 20;

    private final DanielsEngine engine = new DanielsEngine();

    @Test
    void the_load_of_the_plan_never_rises_and_no_rule_is_broken() {
        assertThat(LongStream.range(0, ATHLETES).parallel().boxed().flatMap(this::broken))
                .isEmpty();
    }

    private Stream<String> broken(long seed) {
        PlanRequest request = RandomAthletes.request(seed).withoutFeedback();
        double without = load(engine.draft(request));
        return Stream.of(null, 60.0, 20.0)
                .flatMap(readiness -> Stream.of(0, 4).flatMap(ago -> {
                    PlanRequest hurting = with(withNiggle(request, ago), readiness);
                    PlanDraft draft = engine.draft(hurting);
                    String which = "seed " + seed + " at readiness " + readiness + ", hurt " + ago + " days ago: ";
                    return Stream.concat(
                            load(draft) > without + 1e-6
                                    ? Stream.of(which + load(draft) + " AU instead of " + without)
                                    : Stream.empty(),
                            PlanInvariants.check(hurting, draft).stream().map(rule -> which + rule));
                }));
    }

    private static double load(PlanDraft draft) {
        return draft.days().stream()
                .flatMap(day -> day.workouts().stream())
                .mapToDouble(PlannedLoad::of)
                .sum();
    }

    private static PlanRequest withNiggle(PlanRequest request, int ago) {
        boolean reported = request.health().stream().anyMatch(report -> report.condition() == HealthCondition.NIGGLE);
        var felt = new HealthReport(
                HealthCondition.NIGGLE,
                request.today().minusDays(ago),
                request.today().minusDays(ago).plusDays(7));
        return reported
                ? request
                : health(
                        request,
                        Stream.concat(request.health().stream(), Stream.of(felt))
                                .sorted(Comparator.comparing(HealthReport::condition))
                                .toList());
    }

    private static PlanRequest health(PlanRequest request, List<HealthReport> health) {
        return new PlanRequest(
                request.today(),
                request.profile(),
                request.goal(),
                request.availability(),
                health,
                request.fitness(),
                request.history(),
                request.stored(),
                request.anchors(),
                request.transition(),
                request.pinned());
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
