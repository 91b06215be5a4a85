package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;

/**
 * What was recorded on one local day.
 *
 * @param crossTrainingSeconds time in other sports
 */
public record DoneDay(LocalDate date, List<DoneRun> runs, double crossTrainingSeconds) {

    public DoneDay {
        runs = List.copyOf(runs);
    }

    static DoneDay empty(LocalDate date) {
        return new DoneDay(date, List.of(), 0);
    }

    boolean hasRun() {
        return !runs.isEmpty();
    }

    /** The record of a day with at least one run; a run over the distance of the planned race is that race. */
    DayRecord record(@Nullable AskedDay asked) {
        RaceResult race = runs.stream()
                .map(run -> run.raceAgainst(asked))
                .filter(result -> result != null)
                .findFirst()
                .orElse(null);
        List<DoneRun> training =
                runs.stream().filter(run -> run.raceAgainst(asked) == null).toList();
        return new DayRecord(
                date,
                DayState.RAN,
                training.stream().mapToDouble(DoneRun::metres).sum(),
                training.stream().mapToDouble(DoneRun::seconds).sum(),
                training.stream().mapToDouble(DoneRun::seconds).max().orElse(0),
                training.stream().mapToDouble(DoneRun::load).sum(),
                race != null || training.stream().anyMatch(DoneRun::hard),
                asked == null ? 0 : asked.qualityMetres(),
                asked == null ? 0 : asked.marathonMetres(),
                asked == null ? 0 : asked.qualitySeconds(),
                asked == null ? 0 : asked.climb(),
                asked == null ? 0 : asked.seconds(),
                crossTrainingSeconds,
                race,
                asked == null ? null : asked.sprint());
    }
}
