package org.runningcoach.domain.plan.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.evidence.VdotEstimate;
import org.runningcoach.domain.fitness.evidence.VdotStanding;
import org.runningcoach.domain.fitness.load.RunningStress;
import org.runningcoach.domain.fitness.load.SessionLoad;
import org.runningcoach.domain.plan.ledger.Habit;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;

/**
 * A day whose running averages are still to come.
 *
 * @param load by the athlete's own effort where they told it
 * @param recordedStress of what was recorded, or done by the athlete's word
 * @param assumedStress of what nobody reported
 * @param state set when a checkpoint is taken in the evening
 */
record DayBeforeForm(
        DayRecord record,
        int runs,
        double load,
        double recordedStress,
        double assumedStress,
        @Nullable VdotEstimate index,
        @Nullable State state) {

    /** What a checkpoint needs beside the averages. */
    record State(Habit habit, List<RunDay> recentRuns, VdotStanding index) {}

    double stress() {
        return recordedStress + assumedStress;
    }

    /** Planned work that stands in for what nobody reported: unreported runs, and strength on a day without a run. */
    static double assumedStress(DayRecord record) {
        return record.state() == DayState.RAN ? 0 : stressAsPlanned(record);
    }

    /** Of work that no recording tells of. */
    static double stressAsPlanned(DayRecord record) {
        RaceResult race = record.race();
        double raced = race == null ? 0 : SessionLoad.unratedRace(race.metres(), race.seconds() / 60);
        return RunningStress.ofLoad(record.load() + raced);
    }
}
