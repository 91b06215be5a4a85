package org.runningcoach.domain.plan.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.TrainingHistory;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * A request and a draft to judge. Unless said otherwise the athlete is 35, intermediate, free every day for three hours, without a race, and has run
 * 40 km a week on Tuesday, Thursday, Saturday and Sunday for twelve weeks; the plan begins on a Monday and rests.
 */
final class PlanFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final DayOfWeek[] RUNS = {DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY
    };

    final AthleteFixture athlete = new AthleteFixture();
    private LocalDate today = TODAY;
    private Goal goal = Goal.generalFitness();
    private List<DayRecord> past =
            Past.from(TODAY.minusWeeks(12)).weeks(12, 40, RUNS).days();
    private final SortedMap<LocalDate, WeekKind> pastKinds = new TreeMap<>();
    private final List<HealthReport> health = new ArrayList<>();
    private KnownFitness fitness = new KnownFitness(50.0, TODAY, null);
    private Level level = Level.INTERMEDIATE;
    private LocalDate trainingStart = TODAY.minusYears(1);
    private LocalDate planStart = TODAY;
    private List<PhaseBlock> phases = List.of();
    private List<Workout> stored = List.of();
    private @Nullable Anchors storedAnchors;
    private @Nullable Transition transition;
    private final List<Workout> workouts = new ArrayList<>();
    private final SortedMap<LocalDate, WeekKind> kinds = new TreeMap<>();
    private List<WarningCode> warnings = List.of();

    /** A day of the plan: week 0 is the week of today. */
    static LocalDate on(int week, DayOfWeek weekday) {
        return TODAY.plusWeeks(week).plusDays(weekday.getValue() - 1L);
    }

    PlanFixture today(LocalDate date) {
        today = date;
        return this;
    }

    PlanFixture goal(double metres, LocalDate date) {
        goal = Goal.of(Race.over(metres, date));
        return this;
    }

    PlanFixture goal(Goal all) {
        goal = all;
        return this;
    }

    PlanFixture past(Past history) {
        past = history.days();
        return this;
    }

    PlanFixture noPast() {
        past = List.of();
        return this;
    }

    PlanFixture pastKind(LocalDate monday, WeekKind kind) {
        pastKinds.put(monday, kind);
        return this;
    }

    PlanFixture health(HealthCondition condition, LocalDate since) {
        health.add(new HealthReport(condition, since));
        return this;
    }

    PlanFixture fitness(KnownFitness known) {
        fitness = known;
        return this;
    }

    PlanFixture level(Level athletes) {
        level = athletes;
        return this;
    }

    PlanFixture trainingStart(LocalDate date) {
        trainingStart = date;
        return this;
    }

    PlanFixture planStart(LocalDate date) {
        planStart = date;
        return this;
    }

    PlanFixture phase(String phase) {
        phases = List.of(new PhaseBlock(phase, TODAY, TODAY.plusYears(1)));
        return this;
    }

    PlanFixture stored(Workout... workouts) {
        stored = List.of(workouts);
        return this;
    }

    PlanFixture storedAnchors(Anchors anchors) {
        storedAnchors = anchors;
        return this;
    }

    PlanFixture changed(LocalDate date, Methodology from) {
        transition = new Transition(date, from);
        return this;
    }

    PlanFixture plan(Workout... sessions) {
        workouts.addAll(Arrays.asList(sessions));
        return this;
    }

    /** Four equal easy runs in a week of the plan. */
    PlanFixture easyWeek(int week, double kilometres) {
        for (DayOfWeek weekday : RUNS) {
            workouts.add(Session.easyMetres(on(week, weekday), (int) Math.round(250 * kilometres)));
        }
        return this;
    }

    PlanFixture kind(int week, WeekKind kind) {
        kinds.put(on(week, DayOfWeek.MONDAY), kind);
        return this;
    }

    PlanFixture warns(WarningCode... codes) {
        warnings = List.of(codes);
        return this;
    }

    Anchors anchors() {
        return new Anchors(planStart, trainingStart, planStart, level, 40_000, 48_000, phases);
    }

    PlanRequest request() {
        return new PlanRequest(
                today,
                athlete.profile(),
                goal,
                athlete.availability(),
                health,
                fitness,
                new TrainingHistory(past, pastKinds),
                stored.stream()
                        .map(workout -> new PlanDay(workout.date(), List.of(workout)))
                        .toList(),
                storedAnchors,
                transition,
                List.of());
    }

    PlanDraft draft() {
        PlanRequest request = request();
        List<PlanDay> days = today.datesUntil(request.horizon().plusDays(1))
                .map(date -> new PlanDay(
                        date,
                        workouts.stream()
                                .filter(workout -> workout.date().equals(date))
                                .toList()))
                .toList();
        Timeline timeline = Timeline.of(request, days);
        List<PlannedWeek> weeks = days.stream()
                .map(day -> CalendarWeek.mondayOf(day.date()))
                .distinct()
                .map(monday -> new PlannedWeek(
                        monday, kinds.getOrDefault(monday, WeekKind.LOADING), "I", timeline.weeklyMetres(monday)))
                .toList();
        return new PlanDraft(
                Methodology.DANIELS,
                days,
                weeks,
                anchors(),
                warnings.stream().map(PlanWarning::of).toList());
    }

    /** The places where the plan breaks the rule of that name. */
    List<BrokenRule> broken(String code) {
        return PlanInvariants.check(request(), draft()).stream()
                .filter(rule -> rule.code().equals(code))
                .toList();
    }

    /** The days on which the plan breaks the rule of that name. */
    List<LocalDate> daysBreaking(String code) {
        return broken(code).stream().map(BrokenRule::day).toList();
    }
}
