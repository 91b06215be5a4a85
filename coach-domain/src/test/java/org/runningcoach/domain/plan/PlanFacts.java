package org.runningcoach.domain.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.athlete.model.CommunicationStyle;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.athlete.model.RunningBackground;
import org.runningcoach.domain.athlete.model.Screening;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.athlete.model.Units;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.Measure;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;
import org.runningcoach.domain.plan.model.Target;
import org.runningcoach.domain.plan.model.TrainingHistory;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.shared.AthleteId;

/** A healthy adult beginner, and modest plans of easy runs that keep every invariant. */
public final class PlanFacts {

    public static final AthleteId ATHLETE = new AthleteId(UUID.fromString("0191e7a0-0000-7000-8000-000000000001"));
    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private PlanFacts() {}

    public static Profile profile() {
        return new Profile(
                LocalDate.of(1991, 5, 4),
                Sex.FEMALE,
                ZoneId.of("Europe/Berlin"),
                Units.KILOMETRES,
                CommunicationStyle.DIRECT,
                null,
                null,
                null,
                null,
                false,
                RunningBackground.unknown(),
                Screening.CLEAR,
                false);
    }

    public static Availability everyDay() {
        return new Availability(
                Stream.of(DayOfWeek.values())
                        .map(day -> new AvailableDay(day, 90))
                        .toList(),
                6,
                null,
                List.of());
    }

    /** The first request of a plan. */
    public static PlanRequest firstRequest() {
        return request(TODAY, List.of());
    }

    /** A request some time after the start, with every easy run until then done. */
    public static PlanRequest request(LocalDate today, List<PlanDay> stored) {
        return new PlanRequest(
                today,
                profile(),
                Goal.generalFitness(),
                everyDay(),
                List.of(),
                KnownFitness.none(),
                doneSinceTheStart(today),
                stored,
                stored.isEmpty() ? null : anchors(),
                null,
                List.of());
    }

    /** The same request in the evening, with today's run done. */
    public static PlanRequest doneToday(PlanRequest request) {
        List<DayRecord> days = new ArrayList<>(request.history().days());
        days.add(new DayRecord(request.today(), DayState.RAN, 4_000, 1_800, 1_800, 90, false, 0, 0, 1_800, 0, null));
        return new PlanRequest(
                request.today(),
                request.profile(),
                request.goal(),
                request.availability(),
                request.health(),
                request.fitness(),
                new TrainingHistory(days, request.history().weekKinds()),
                request.stored(),
                request.anchors(),
                request.transition(),
                request.pinned());
    }

    /** Easy runs of so many minutes on Tuesdays and Fridays, for the window of a request. */
    public static PlanDraft easyRuns(PlanRequest request, int minutes) {
        List<PlanDay> days = request.today()
                .datesUntil(request.horizon().plusDays(1))
                .map(date -> new PlanDay(date, runsOn(date) ? List.of(easyRun(date, minutes)) : List.of()))
                .toList();
        return draft(request, days);
    }

    public static PlanDraft draft(PlanRequest request, List<PlanDay> days) {
        List<PlannedWeek> weeks = new ArrayList<>();
        LocalDate monday = request.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(request.horizon()); monday = monday.plusWeeks(1)) {
            LocalDate first = monday;
            double metres = days.stream()
                    .filter(day -> !day.date().isBefore(first) && day.date().isBefore(first.plusWeeks(1)))
                    .flatMap(day -> day.workouts().stream())
                    .mapToDouble(Workout::volumeMetres)
                    .sum();
            metres += request.history().days().stream()
                    .filter(day -> !day.date().isBefore(first) && day.date().isBefore(first.plusWeeks(1)))
                    .mapToDouble(DayRecord::metres)
                    .sum();
            weeks.add(new PlannedWeek(first, WeekKind.LOADING, "I", metres));
        }
        return new PlanDraft(Methodology.DANIELS, days, weeks, anchors(), List.of());
    }

    public static Workout easyRun(LocalDate date, int minutes) {
        int metres = Math.round(minutes * 60 / 450f * 10) * 100;
        var run = new Segment(
                Role.WORK, Intensity.EASY, Measure.TIME, minutes * 60, metres, new Target(null, null, 2, 3));
        return new Workout(
                date,
                WorkoutType.EASY,
                Methodology.DANIELS,
                Explanation.of("daniels.purpose.easy"),
                Explanation.of("daniels.reason.easy"),
                List.of(Step.once(run)));
    }

    private static TrainingHistory doneSinceTheStart(LocalDate today) {
        return new TrainingHistory(
                TODAY.datesUntil(today.isBefore(TODAY) ? TODAY : today)
                        .map(PlanFacts::done)
                        .toList(),
                new TreeMap<>());
    }

    private static DayRecord done(LocalDate date) {
        return runsOn(date)
                ? new DayRecord(date, DayState.RAN, 4_000, 1_800, 1_800, 90, false, 0, 0, 1_800, 0, null)
                : new DayRecord(date, DayState.RESTED, 0, 0, 0, 0, false, 0, 0, 0, 0, null);
    }

    private static Anchors anchors() {
        return new Anchors(
                TODAY,
                TODAY,
                TODAY,
                Level.BEGINNER,
                0,
                10_000,
                List.of(new PhaseBlock("I", TODAY, TODAY.plusYears(1))));
    }

    private static boolean runsOn(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.TUESDAY || date.getDayOfWeek() == DayOfWeek.FRIDAY;
    }
}
