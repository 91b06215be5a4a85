package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintStart;
import org.runningcoach.domain.plan.weeks.WarningConditions;
import org.runningcoach.domain.plan.weeks.WarningValues;

/** What the athlete must know about the plan (P50). */
record Warnings(PlanInContext plan) {

    private static final int FEW_RECORDED_DAYS = 28;
    private static final int BEGINNERS_SLOW_WEEKS = 4;
    private static final int ACCELERATION_WEEKS = 3;
    private static final int TAPER_WEEKS = 2;

    /** Sorted by code, each once. */
    List<PlanWarning> list() {
        Set<WarningCode> codes = new TreeSet<>(WarningConditions.of(plan));
        if (isTooLate()) {
            codes.add(WarningCode.INSUFFICIENT_PREPARATION);
        }
        if (hasLittleData()) {
            codes.add(WarningCode.LOW_DATA);
        }
        if (aFixedDayGaveWay()) {
            codes.add(WarningCode.CONFLICTING_INPUT);
        }
        return codes.stream()
                .map(code -> new PlanWarning(code, WarningValues.of(plan.request(), code)))
                .toList();
    }

    /** Too little time to get from the first acceleration to full speed before the taper; nothing is hurried because of it (P26). */
    private boolean isTooLate() {
        PlanRequest request = plan.request();
        Race race = request.goal().race();
        LocalDate date = race == null ? null : race.date();
        if (date == null || date.isBefore(request.today())) {
            return false;
        }
        LocalDate today = request.today();
        LocalDate start = new SprintStart(plan.timeline()).startBefore(today);
        LocalDate slowUntil =
                plan.limits().isBeginner() ? plan.anchors().trainingStart().plusWeeks(BEGINNERS_SLOW_WEEKS) : today;
        LocalDate acceleration = start.plusWeeks(ACCELERATION_WEEKS);
        LocalDate full = slowUntil.isAfter(acceleration) ? slowUntil : acceleration;
        boolean fast = !full.isAfter(today);
        return !fast && full.plusWeeks(TAPER_WEEKS).isAfter(date);
    }

    private boolean hasLittleData() {
        PlanRequest request = plan.request();
        return request.history().days().stream()
                .noneMatch(day -> day.state() == DayState.RAN
                        && !day.date().isBefore(request.today().minusDays(FEW_RECORDED_DAYS)));
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
