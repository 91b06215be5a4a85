package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.TrainingStart;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;

/** Settles, once, what every later refresh reads: training start, level, target volume and the dates of the phases. Volumes are in seconds a week. */
final class SeasonOpening {

    private static final double LITTLE_SECONDS = 90 * 60;
    private static final double MUCH_SECONDS = 6 * 3600;
    private static final double SPECIFIC_SECONDS = 5 * 3600;
    private static final int BEGINNER_MONTHS = 6;
    private static final int ADVANCED_YEARS = 2;

    private SeasonOpening() {}

    static Anchors anchors(PlanRequest request, Race race) {
        LocalDate today = request.today();
        Anchors stored = request.anchors();
        LocalDate trainingStart = stored == null ? TrainingStart.of(request) : stored.trainingStart();
        Anchors unsettled = new Anchors(today, trainingStart, today, Level.INTERMEDIATE, 0, 0, List.of());
        PlanInContext past = PlanInContext.of(request, unsettled, List.of(), List.of());
        double held = past.levelHeld().before(CalendarWeek.mondayOf(today));
        Level level = level(past, trainingStart);
        return new Anchors(
                today,
                trainingStart,
                today,
                level,
                held,
                TargetVolume.seconds(race, held, request.availability()),
                phases(request, race, level, held));
    }

    private static List<PhaseBlock> phases(PlanRequest request, Race race, Level level, double held) {
        LocalDate today = request.today();
        LocalDate raceDay = race.date();
        if (raceDay == null) {
            return Phases.undated(today);
        }
        int weeks = (int) ChronoUnit.WEEKS.between(CalendarWeek.mondayOf(today), CalendarWeek.mondayOf(raceDay)) + 1;
        int taper = RaceCategory.of(race.reckonedMetres()).taperWeeks();
        Phases phases = Phases.of(weeks, taper, level == Level.BEGINNER);
        boolean unprepared = request.transition() != null && held < SPECIFIC_SECONDS;
        return (unprepared ? phases.withoutEnteringSpecificAtOnce() : phases).until(raceDay, today);
    }

    private static Level level(PlanInContext past, LocalDate trainingStart) {
        LocalDate today = past.timeline().today();
        boolean little = meanOfLoadingWeeks(past, 4) < LITTLE_SECONDS;
        if (trainingStart.plusMonths(BEGINNER_MONTHS).isAfter(today) || little) {
            return Level.BEGINNER;
        }
        boolean advanced =
                !trainingStart.plusYears(ADVANCED_YEARS).isAfter(today) && meanOfLoadingWeeks(past, 8) >= MUCH_SECONDS;
        return advanced ? Level.ADVANCED : Level.INTERMEDIATE;
    }

    /** Weeks with a reason to be easy are left out of the mean. */
    private static double meanOfLoadingWeeks(PlanInContext past, int count) {
        LocalDate monday = CalendarWeek.mondayOf(past.timeline().today());
        return IntStream.rangeClosed(1, 2 * count)
                .mapToObj(monday::minusWeeks)
                .filter(past.kinds()::isLoading)
                .limit(count)
                .mapToDouble(past.timeline()::weeklySeconds)
                .average()
                .orElse(0);
    }
}
