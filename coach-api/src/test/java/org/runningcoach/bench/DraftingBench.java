package org.runningcoach.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.runningcoach.domain.generated.RandomAthletes;
import org.runningcoach.domain.generated.RandomSprinters;
import org.runningcoach.domain.generated.RandomUltraAthletes;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.methodology.daniels.DanielsEngine;
import org.runningcoach.domain.methodology.koop.KoopEngine;
import org.runningcoach.domain.methodology.pfaff.PfaffEngine;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.rules.PlanInvariants;

/** One plan of two months out of the engine, and the check that every stored plan passes. */
final class DraftingBench implements Benchmark<RunningCoach> {

    private static final int ATHLETES = 200;
    private static final int WARM_UP = 3;

    @Override
    public List<Figure> measure(RunningCoach coach) throws Exception {
        List<Figure> figures = new ArrayList<>(measure("Daniels", new DanielsEngine(), RandomAthletes::unconstrained));
        figures.addAll(measure("Koop", new KoopEngine(), RandomUltraAthletes::unconstrained));
        figures.addAll(measure("Pfaff", new PfaffEngine(), RandomSprinters::unconstrained));
        return figures;
    }

    private static List<Figure> measure(String school, MethodologyEngine engine, LongFunction<PlanRequest> athlete)
            throws Exception {
        List<PlanRequest> requests =
                LongStream.range(0, ATHLETES).mapToObj(athlete).toList();
        for (int round = 0; round < WARM_UP; round++) {
            requests.forEach(engine::draft);
        }
        Timing drafts = new Timing();
        Timing checks = new Timing();
        for (PlanRequest request : requests) {
            drafts.add(() -> engine.draft(request));
            var draft = engine.draft(request);
            checks.add(() -> PlanInvariants.check(request, draft));
        }
        return List.of(
                Figure.atMost(
                        5, "a two-month plan out of the " + school + " engine, median", drafts.medianMillis(), "ms"),
                Figure.reference(
                        "a two-month plan out of the " + school + " engine, 99th percentile",
                        drafts.percentileMillis(99),
                        "ms"),
                Figure.reference(
                        "a plan of the " + school + " engine held against every invariant, median",
                        checks.medianMillis(),
                        "ms"));
    }
}
