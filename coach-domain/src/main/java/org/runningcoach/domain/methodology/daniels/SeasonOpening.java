package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.SeasonStart;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.Timeline;

/** Settles, once, what every later refresh reads: training start, level, target volume and the dates of the phases. */
final class SeasonOpening {

    private static final int GENERAL_FOUNDATION_WEEKS = 4;
    private static final int GENERAL_WEEKS = 52;

    private SeasonOpening() {}

    static Anchors anchors(PlanRequest request, @Nullable Race race, Paces paces) {
        SeasonStart start = SeasonStart.of(request);
        Level level = level(start, paces);
        double target = TargetVolume.of(race, start.held(), request.availability(), paces);
        return start.anchors(level, target, phases(race, level, start));
    }

    private static List<PhaseBlock> phases(@Nullable Race race, Level level, SeasonStart start) {
        LocalDate today = start.today();
        LocalDate raceDay = race == null ? null : race.date();
        if (raceDay != null) {
            boolean trained = isTrained(start.past().timeline());
            return Phases.of(start.weeksTo(raceDay), trained, level == Level.BEGINNER)
                    .until(raceDay, today);
        }
        LocalDate monday = CalendarWeek.mondayOf(today);
        LocalDate general = monday.plusWeeks(GENERAL_FOUNDATION_WEEKS);
        return List.of(
                new PhaseBlock(Phase.I.label(), today, general.minusDays(1)),
                new PhaseBlock(
                        Phase.GENERAL.label(),
                        general,
                        monday.plusWeeks(GENERAL_WEEKS).minusDays(1)));
    }

    private static Level level(SeasonStart start, Paces paces) {
        double recent = start.meanOfLoadingWeeks(4);
        boolean little = recent < 15_000 || paces.minutesOf(recent, Intensity.EASY) < 90;
        if (start.isRecent() || little) {
            return Level.BEGINNER;
        }
        return start.liesBack(2) && start.meanOfLoadingWeeks(8) >= 60_000 ? Level.ADVANCED : Level.INTERMEDIATE;
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
