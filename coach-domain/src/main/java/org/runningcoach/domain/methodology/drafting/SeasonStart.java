package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * What lies behind an athlete on the day on which a season opens.
 *
 * @param trainingStart the first run of the present regular running
 */
public record SeasonStart(LocalDate trainingStart, PlanInContext past) {

    private static final int MONTHS_OF_BEGINNERS = 6;

    /** A training start that earlier seasons settled is kept. */
    public static SeasonStart of(PlanRequest request) {
        LocalDate today = request.today();
        Anchors stored = request.anchors();
        LocalDate start = stored == null ? TrainingStart.of(request) : stored.trainingStart();
        Anchors unsettled = new Anchors(today, start, today, Level.INTERMEDIATE, 0, 0, List.of());
        return new SeasonStart(start, PlanInContext.of(request, unsettled, List.of(), List.of()));
    }

    public LocalDate today() {
        return past.timeline().today();
    }

    /** The weekly volume held. */
    public double held() {
        return past.levelHeld().before(CalendarWeek.mondayOf(today()));
    }

    /** The mean volume of the last loading weeks; weeks with a reason to be easy are left out. */
    public double meanOfLoadingWeeks(int count) {
        LocalDate monday = CalendarWeek.mondayOf(today());
        return IntStream.rangeClosed(1, 2 * count)
                .mapToObj(monday::minusWeeks)
                .filter(past.kinds()::isLoading)
                .limit(count)
                .mapToDouble(past.timeline()::weeklyVolume)
                .average()
                .orElse(0);
    }

    /** Whether running began within the last half year. */
    public boolean isRecent() {
        return trainingStart.plusMonths(MONTHS_OF_BEGINNERS).isAfter(today());
    }

    public boolean liesBack(int years) {
        return !trainingStart.plusYears(years).isAfter(today());
    }

    /** Weeks from this one to that of a race, both counted. */
    public int weeksTo(LocalDate raceDay) {
        return (int) ChronoUnit.WEEKS.between(CalendarWeek.mondayOf(today()), CalendarWeek.mondayOf(raceDay)) + 1;
    }

    /** What every later refresh reads. */
    public Anchors anchors(Level level, double target, List<PhaseBlock> phases) {
        return new Anchors(today(), trainingStart, today(), level, held(), target, phases);
    }
}
