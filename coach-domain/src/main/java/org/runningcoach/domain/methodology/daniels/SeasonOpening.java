package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.TrainingStart;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;

/** Settles, once, what every later refresh reads: training start, level, target volume and the dates of the phases. */
final class SeasonOpening {

    private static final int GENERAL_FOUNDATION_WEEKS = 4;
    private static final int GENERAL_WEEKS = 52;

    private SeasonOpening() {}

    static Anchors anchors(PlanRequest request, @Nullable Race race, Paces paces) {
        LocalDate today = request.today();
        Anchors stored = request.anchors();
        LocalDate trainingStart = stored == null ? TrainingStart.of(request) : stored.trainingStart();
        Anchors unsettled = new Anchors(today, trainingStart, today, Level.INTERMEDIATE, 0, 0, List.of());
        PlanInContext past = PlanInContext.of(request, unsettled, List.of(), List.of());
        LocalDate monday = CalendarWeek.mondayOf(today);
        double held = past.levelHeld().before(monday);
        Level level = level(past, trainingStart, paces);
        return new Anchors(
                today,
                trainingStart,
                today,
                level,
                held,
                TargetVolume.of(race, held, request.availability(), paces),
                phases(race, level, past.timeline()));
    }

    private static List<PhaseBlock> phases(@Nullable Race race, Level level, Timeline past) {
        LocalDate today = past.today();
        LocalDate monday = CalendarWeek.mondayOf(today);
        LocalDate raceDay = race == null ? null : race.date();
        if (raceDay != null) {
            int weeks = (int) ChronoUnit.WEEKS.between(monday, CalendarWeek.mondayOf(raceDay)) + 1;
            return Phases.of(weeks, isTrained(past), level == Level.BEGINNER).until(raceDay, today);
        }
        LocalDate general = monday.plusWeeks(GENERAL_FOUNDATION_WEEKS);
        return List.of(
                new PhaseBlock(Phase.I.label(), today, general.minusDays(1)),
                new PhaseBlock(
                        Phase.GENERAL.label(),
                        general,
                        monday.plusWeeks(GENERAL_WEEKS).minusDays(1)));
    }

    private static Level level(PlanInContext past, LocalDate trainingStart, Paces paces) {
        LocalDate today = past.timeline().today();
        double recent = meanOfLoadingWeeks(past, 4);
        boolean little = recent < 15_000 || paces.minutesOf(recent, Intensity.EASY) < 90;
        if (trainingStart.plusMonths(6).isAfter(today) || little) {
            return Level.BEGINNER;
        }
        boolean advanced = !trainingStart.plusYears(2).isAfter(today) && meanOfLoadingWeeks(past, 8) >= 60_000;
        return advanced ? Level.ADVANCED : Level.INTERMEDIATE;
    }

    /** Weeks with a reason to be easy are left out of the mean. */
    private static double meanOfLoadingWeeks(PlanInContext past, int count) {
        LocalDate monday = CalendarWeek.mondayOf(past.timeline().today());
        return IntStream.rangeClosed(1, 2 * count)
                .mapToObj(monday::minusWeeks)
                .filter(past.kinds()::isLoading)
                .limit(count)
                .mapToDouble(past.timeline()::weeklyMetres)
                .average()
                .orElse(0);
    }

    /** Eight weeks without a gap of more than a week, four runs a week or more. */
    private static boolean isTrained(Timeline past) {
        int runs = 0;
        int gap = 0;
        int longestGap = 0;
        for (LocalDate day = past.today().minusWeeks(8); day.isBefore(past.today()); day = day.plusDays(1)) {
            boolean ran = past.on(day).isRunningDay();
            runs += ran ? 1 : 0;
            gap = ran ? 0 : gap + 1;
            longestGap = StrictMath.max(longestGap, gap);
        }
        return runs >= 32 && longestGap <= 7;
    }
}
