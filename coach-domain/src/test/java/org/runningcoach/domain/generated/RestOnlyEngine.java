package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.WarningConditions;

/** Plans nothing but rest, the races, and a today that is done as stored: whatever breaks a rule here shows that the rule cannot always be kept. */
public final class RestOnlyEngine implements MethodologyEngine {

    @Override
    public Methodology methodology() {
        return Methodology.DANIELS;
    }

    @Override
    public PlanDraft draft(PlanRequest request) {
        Anchors anchors = request.anchors() == null ? anchors(request) : request.anchors();
        List<PlanDay> days = new ArrayList<>(request.today()
                .datesUntil(request.horizon().plusDays(1))
                .map(date -> new PlanDay(date, List.of()))
                .toList());
        days.replaceAll(day -> doneToday(request, day));
        PlanInContext resting = PlanInContext.of(request, anchors, days, List.of());
        days.replaceAll(day -> resting.races()
                .on(day.date())
                .map(race -> new PlanDay(day.date(), List.of(Races.workout(race))))
                .orElse(day));
        PlanInContext plan = PlanInContext.of(request, anchors, days, List.of());
        return new PlanDraft(Methodology.DANIELS, days, weeks(plan), anchors, warnings(plan));
    }

    @Override
    public Workout paced(PlanRequest request, Workout workout) {
        return workout;
    }

    @Override
    public Optional<Workout> shortened(PlanRequest request, Workout workout, int minutes) {
        return Optional.empty();
    }

    @Override
    public Optional<Workout> eased(PlanRequest request, Workout workout) {
        return Optional.empty();
    }

    private static PlanDay doneToday(PlanRequest request, PlanDay day) {
        List<DayRecord> past = request.history().days();
        boolean done = !past.isEmpty() && past.getLast().date().equals(day.date());
        return request.stored().stream()
                .filter(stored -> done && stored.date().equals(day.date()))
                .findFirst()
                .orElse(day);
    }

    private static Anchors anchors(PlanRequest request) {
        LocalDate told = request.profile().background().runningSince();
        LocalDate start = told == null || told.isAfter(request.today()) ? request.today() : told;
        return new Anchors(request.today(), start, request.today(), Level.INTERMEDIATE, 0, 0, List.of());
    }

    private static List<PlannedWeek> weeks(PlanInContext plan) {
        return plan.days().stream()
                .map(day -> CalendarWeek.mondayOf(day.date()))
                .distinct()
                .map(monday -> new PlannedWeek(
                        monday, WeekKind.LOADING, "I", plan.timeline().weeklyMetres(monday)))
                .toList();
    }

    private static List<PlanWarning> warnings(PlanInContext plan) {
        List<WarningCode> codes = new ArrayList<>(WarningConditions.of(plan));
        if (plan.request().goal().race() != null) {
            codes.add(WarningCode.INSUFFICIENT_PREPARATION);
        }
        return codes.stream().sorted().map(PlanWarning::of).toList();
    }
}
