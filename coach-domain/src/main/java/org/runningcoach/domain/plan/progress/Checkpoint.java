package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.fitness.evidence.VdotStanding;
import org.runningcoach.domain.fitness.form.DailyForm;
import org.runningcoach.domain.plan.ledger.Habit;

/**
 * All that the days after it need of those before: the state on the evening of a day with a recorded run.
 *
 * @param recentRuns of the last eight weeks, oldest first
 * @param assumedFitness the part of fitness that rests on assumption
 */
public record Checkpoint(
        Habit habit, List<RunDay> recentRuns, VdotStanding index, DailyForm form, double assumedFitness) {

    public Checkpoint {
        recentRuns = List.copyOf(recentRuns);
    }

    public LocalDate day() {
        return form.date();
    }
}
