package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.methodology.drafting.SeasonStart;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.RaceCategory;

/** Settles, once, what every later refresh reads: training start, level, target volume and the dates of the phases. Volumes are in seconds a week. */
final class SeasonOpening {

    private static final double LITTLE_SECONDS = 90 * 60;
    private static final double MUCH_SECONDS = 6 * 3600;
    private static final double SPECIFIC_SECONDS = 5 * 3600;
    private static final int ADVANCED_YEARS = 2;

    private SeasonOpening() {}

    static Anchors anchors(PlanRequest request, Race race) {
        SeasonStart start = SeasonStart.of(request);
        Level level = level(start);
        double target = TargetVolume.seconds(race, start.held(), request.availability());
        return start.anchors(level, target, phases(request, race, level, start));
    }

    private static List<PhaseBlock> phases(PlanRequest request, Race race, Level level, SeasonStart start) {
        LocalDate raceDay = race.date();
        if (raceDay == null) {
            return Phases.undated(start.today());
        }
        int taper = RaceCategory.of(race.reckonedMetres()).taperWeeks();
        Phases phases = Phases.of(start.weeksTo(raceDay), taper, level == Level.BEGINNER);
        boolean unprepared = request.transition() != null && start.held() < SPECIFIC_SECONDS;
        return (unprepared ? phases.withoutEnteringSpecificAtOnce() : phases).until(raceDay, start.today());
    }

    private static Level level(SeasonStart start) {
        if (start.isRecent() || start.meanOfLoadingWeeks(4) < LITTLE_SECONDS) {
            return Level.BEGINNER;
        }
        boolean advanced = start.liesBack(ADVANCED_YEARS) && start.meanOfLoadingWeeks(8) >= MUCH_SECONDS;
        return advanced ? Level.ADVANCED : Level.INTERMEDIATE;
    }
}
