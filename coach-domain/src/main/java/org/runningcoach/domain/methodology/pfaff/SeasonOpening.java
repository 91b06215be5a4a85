package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.TrainingStart;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintStart;
import org.runningcoach.domain.plan.weeks.Timeline;

/** Settles, once, what every later refresh reads: training start, level and the dates of the phases. */
final class SeasonOpening {

    private static final int LEAST_SECONDS = 90 * 60;
    private static final int MONTHS_OF_BEGINNERS = 6;
    private static final int SEASONS_IN_WEEKS = 104;
    private static final int SPRINT_WEEKS_OF_TWO_SEASONS = 60;
    private static final int LEVEL_WEEKS = 4;

    private SeasonOpening() {}

    static Anchors anchors(PlanRequest request) {
        LocalDate today = request.today();
        LocalDate trainingStart = TrainingStart.of(request);
        Anchors unsettled = new Anchors(today, trainingStart, today, Level.INTERMEDIATE, 0, 0, List.of());
        PlanInContext past = PlanInContext.of(request, unsettled, List.of(), List.of());
        LocalDate monday = CalendarWeek.mondayOf(today);
        Timeline timeline = past.timeline();
        double held = past.levelHeld().before(monday);
        return new Anchors(
                today,
                trainingStart,
                today,
                level(past, trainingStart),
                held,
                held,
                phases(request.goal().race(), timeline));
    }

    private static List<PhaseBlock> phases(@Nullable Race race, Timeline past) {
        LocalDate today = past.today();
        LocalDate raceDay = race == null ? null : race.date();
        if (raceDay == null || raceDay.isBefore(today)) {
            LocalDate end = CalendarWeek.mondayOf(today).plusYears(1).minusDays(1);
            return List.of(new PhaseBlock(Phase.GENERAL_PREPARATION.label(), today, end));
        }
        LocalDate monday = CalendarWeek.mondayOf(today);
        int weeks = (int) ChronoUnit.WEEKS.between(monday, CalendarWeek.mondayOf(raceDay)) + 1;
        boolean sprinting = !new SprintStart(past).startBefore(today).equals(today);
        return PhaseLengths.of(weeks, sprinting).until(raceDay, today);
    }

    /** Advanced are those with two recorded seasons of sprinting: nothing else tells of them. */
    private static Level level(PlanInContext past, LocalDate trainingStart) {
        LocalDate today = past.timeline().today();
        boolean little = meanOfLoadingWeeks(past) < LEAST_SECONDS;
        if (trainingStart.plusMonths(MONTHS_OF_BEGINNERS).isAfter(today) || little) {
            return Level.BEGINNER;
        }
        LocalDate monday = CalendarWeek.mondayOf(today);
        long sprinted = IntStream.rangeClosed(1, SEASONS_IN_WEEKS)
                .mapToObj(monday::minusWeeks)
                .filter(week ->
                        past.timeline().countInWeek(week, day -> day.sprint().metres() > 0) > 0)
                .count();
        return sprinted >= SPRINT_WEEKS_OF_TWO_SEASONS ? Level.ADVANCED : Level.INTERMEDIATE;
    }

    /** Weeks with a reason to be easy are left out of the mean. */
    private static double meanOfLoadingWeeks(PlanInContext past) {
        LocalDate monday = CalendarWeek.mondayOf(past.timeline().today());
        return IntStream.rangeClosed(1, 2 * LEVEL_WEEKS)
                .mapToObj(monday::minusWeeks)
                .filter(past.kinds()::isLoading)
                .limit(LEVEL_WEEKS)
                .mapToDouble(past.timeline()::weeklySeconds)
                .average()
                .orElse(0);
    }
}
