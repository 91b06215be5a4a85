package org.runningcoach.domain.methodology.drafting;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
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
    private final SortedMap<WarningCode, SortedMap<String, String>> found = new TreeMap<>();

    /** What holds whatever the school. */
    public Warnings(PlanInContext plan) {
        this.plan = plan;
        WarningConditions.of(plan).forEach(code -> when(true, code));
        when(aFixedDayGaveWay(), WarningCode.CONFLICTING_INPUT);
    }

    /**
     * What schools of distance running warn of.
     *
     * @param unreached what the preparation gets to and what the race asks for, when the one is less than the other
     */
    public static Warnings ofRunning(PlanInContext plan, @Nullable SortedMap<String, String> unreached) {
        Warnings warnings = new Warnings(plan);
        boolean unknown = plan.request().fitness().vdot() == null;
        warnings.when(unknown || warnings.hasNoRecentRun(), WarningCode.LOW_DATA);
        warnings.when(isContradictory(plan.request().availability()), WarningCode.CONFLICTING_INPUT);
        if (unreached != null) {
            warnings.found.put(WarningCode.INSUFFICIENT_PREPARATION, new TreeMap<>(unreached));
        }
        return warnings;
    }

    public Warnings when(boolean holds, WarningCode code) {
        if (holds) {
            found.put(code, WarningValues.of(plan.request(), code));
        }
        return this;
    }

    /** Sorted by code, each once. */
    public List<PlanWarning> list() {
        return found.entrySet().stream()
                .map(warning -> new PlanWarning(warning.getKey(), warning.getValue()))
                .toList();
    }

    /** Whether nothing is recorded of the last four weeks. */
    public boolean hasNoRecentRun() {
        PlanRequest request = plan.request();
        return request.history().days().stream()
                .noneMatch(day -> day.state() == DayState.RAN
                        && !day.date().isBefore(request.today().minusDays(FEW_RECORDED_DAYS)));
    }

    /** The long run is wanted on a weekday without training, or more days are wanted than there are. */
    private static boolean isContradictory(Availability availability) {
        boolean longDayMissing = availability.longRunDay() != null
                && availability.days().stream().noneMatch(day -> day.weekday() == availability.longRunDay());
        return longDayMissing && !availability.days().isEmpty();
    }

    /** A day that the athlete has fixed holds other work now, because a rule forbids what stood there. */
    private boolean aFixedDayGaveWay() {
        PlanRequest request = plan.request();
        return request.stored().stream()
                .filter(stored -> request.pinned().contains(stored.date()))
                .filter(stored ->
                        plan.days().stream().anyMatch(day -> day.date().equals(stored.date())))
                .anyMatch(stored -> plan.days().stream().noneMatch(stored::isSameWorkAs));
    }
}
