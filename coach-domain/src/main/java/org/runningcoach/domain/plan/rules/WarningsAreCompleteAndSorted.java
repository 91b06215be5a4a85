package org.runningcoach.domain.plan.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.WarningConditions;

/** Each condition that the request alone decides yields its warning exactly once, none warns without cause, and they are sorted by code. */
record WarningsAreCompleteAndSorted() implements PlanInvariant {

    @Override
    public String number() {
        return "P50";
    }

    @Override
    public String code() {
        return "warnings-are-complete-and-sorted";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        List<WarningCode> given =
                draft.warnings().stream().map(PlanWarning::code).toList();
        List<WarningCode> sorted = given.stream().distinct().sorted().toList();
        Set<WarningCode> asked = WarningConditions.of(plan);
        Set<WarningCode> idle = EnumSet.copyOf(WarningConditions.ONLY_THEN);
        idle.removeAll(asked);
        Stream<BrokenRule> order = given.equals(sorted)
                ? Stream.empty()
                : Stream.of(on(plan.request().today(), "warnings " + given + " are not sorted, or not single"));
        Stream<BrokenRule> missing = asked.stream()
                .filter(code -> !given.contains(code))
                .map(code -> on(plan.request().today(), code + " is missing"));
        Stream<BrokenRule> idly = idle.stream()
                .filter(given::contains)
                .map(code -> on(plan.request().today(), code + " is given without cause"));
        return Stream.of(order, missing, idly).flatMap(found -> found);
    }
}
