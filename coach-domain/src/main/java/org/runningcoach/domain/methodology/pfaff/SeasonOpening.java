package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.SeasonStart;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.SprintStart;

/** Settles, once, what every later refresh reads: training start, level and the dates of the phases. */
final class SeasonOpening {

    private static final int LEAST_SECONDS = 90 * 60;
    private static final int SEASONS_IN_WEEKS = 104;
    private static final int SPRINT_WEEKS_OF_TWO_SEASONS = 60;
    private static final int LEVEL_WEEKS = 4;

    private SeasonOpening() {}

    static Anchors anchors(PlanRequest request) {
        SeasonStart start = SeasonStart.of(request);
        return start.anchors(level(start), start.held(), phases(request.goal().race(), start));
    }

    private static List<PhaseBlock> phases(@Nullable Race race, SeasonStart start) {
        LocalDate today = start.today();
        LocalDate raceDay = race == null ? null : race.date();
        if (raceDay == null || raceDay.isBefore(today)) {
            LocalDate end = CalendarWeek.mondayOf(today).plusYears(1).minusDays(1);
            return List.of(new PhaseBlock(Phase.GENERAL_PREPARATION.label(), today, end));
        }
        boolean sprinting =
                !new SprintStart(start.past().timeline()).startBefore(today).equals(today);
        return PhaseLengths.of(start.weeksTo(raceDay), sprinting).until(raceDay, today);
    }

    /** Advanced are those with two recorded seasons of sprinting: nothing else tells of them. */
    private static Level level(SeasonStart start) {
        if (start.isRecent() || start.meanOfLoadingWeeks(LEVEL_WEEKS) < LEAST_SECONDS) {
            return Level.BEGINNER;
        }
        LocalDate monday = CalendarWeek.mondayOf(start.today());
        long sprinted = IntStream.rangeClosed(1, SEASONS_IN_WEEKS)
                .mapToObj(monday::minusWeeks)
                .filter(week -> start.past()
                                .timeline()
                                .countInWeek(week, day -> day.sprint().metres() > 0)
                        > 0)
                .count();
        return sprinted >= SPRINT_WEEKS_OF_TWO_SEASONS ? Level.ADVANCED : Level.INTERMEDIATE;
    }
}
