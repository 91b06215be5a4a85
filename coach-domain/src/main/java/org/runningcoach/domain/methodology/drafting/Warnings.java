package org.runningcoach.domain.methodology.drafting;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.WarningConditions;
import org.runningcoach.domain.plan.weeks.WarningValues;

/** What the athlete must know about the plan (P50): what the request decides, and what only the finished season shows. */
public final class Warnings {

    private static final int FEW_RECORDED_DAYS = 28;

    private final PlanInContext plan;
    private final PlanRequest request;
    private final @Nullable SortedMap<String, String> unreached;

    /** @param unreached what the preparation gets to and what the race asks for, when the one is less than the other */
    public Warnings(PlanInContext plan, @Nullable SortedMap<String, String> unreached) {
        this.plan = plan;
        this.request = plan.request();
        this.unreached = unreached;
    }

    /** Sorted by code, each once. */
    public List<PlanWarning> list() {
        Set<WarningCode> codes = new TreeSet<>(WarningConditions.of(plan));
        if (unreached != null) {
            codes.add(WarningCode.INSUFFICIENT_PREPARATION);
        }
        if (hasLittleData()) {
            codes.add(WarningCode.LOW_DATA);
        }
        if (isContradictory() || aFixedDayGaveWay()) {
            codes.add(WarningCode.CONFLICTING_INPUT);
        }
        return codes.stream().map(code -> new PlanWarning(code, values(code))).toList();
    }

    private boolean hasLittleData() {
        long ran = request.history().days().stream()
                .filter(day -> day.state() == DayState.RAN)
                .filter(day -> !day.date().isBefore(request.today().minusDays(FEW_RECORDED_DAYS)))
                .count();
        return ran == 0 || request.fitness().vdot() == null;
    }

    /** The long run is wanted on a weekday without training, or more days are wanted than there are. */
    private boolean isContradictory() {
        var availability = request.availability();
        boolean longDayMissing = availability.longRunDay() != null
                && availability.days().stream().noneMatch(day -> day.weekday() == availability.longRunDay());
        return longDayMissing && !availability.days().isEmpty();
    }

    /** A day that the athlete has fixed holds other work now, because a rule forbids what stood there. */
    private boolean aFixedDayGaveWay() {
        return request.stored().stream()
                .filter(stored -> request.pinned().contains(stored.date()))
                .filter(stored ->
                        plan.days().stream().anyMatch(day -> day.date().equals(stored.date())))
                .anyMatch(stored -> plan.days().stream().noneMatch(stored::isSameWorkAs));
    }

    private SortedMap<String, String> values(WarningCode code) {
        return unreached != null && code == WarningCode.INSUFFICIENT_PREPARATION
                ? new TreeMap<>(unreached)
                : WarningValues.of(request, code);
    }
}
