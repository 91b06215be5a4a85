package org.runningcoach.domain.methodology;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.rules.BrokenRule;
import org.runningcoach.domain.plan.rules.PlanInvariants;

/** Whether a plan drawn with feedback is no harder than the one without it, and safe. */
final class Easier {

    private Easier() {}

    /** What is wrong with it. */
    static Stream<String> missed(PlanRequest felt, PlanDraft draft, PlanDraft without) {
        double load = load(draft.days());
        double most = load(without.days());
        return Stream.concat(
                load > most + 1e-6 ? Stream.of(load + " AU instead of " + most) : Stream.empty(),
                PlanInvariants.check(felt, draft).stream().map(BrokenRule::toString));
    }

    static double loadOfWeekFrom(LocalDate day, PlanDraft draft) {
        return load(draft.days().stream()
                .filter(each -> each.date().isBefore(day.plusDays(7)))
                .toList());
    }

    private static double load(List<PlanDay> days) {
        return days.stream()
                .flatMap(day -> day.workouts().stream())
                .mapToDouble(PlannedLoad::of)
                .sum();
    }
}
