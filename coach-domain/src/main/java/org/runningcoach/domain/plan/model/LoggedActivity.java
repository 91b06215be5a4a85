package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What the ledger needs to know of a recorded activity.
 *
 * @param id leads with the start, so that activities sorted by it lie in the order of time
 * @param day the local day
 * @param run whether it was a run; anything else is cross-training
 * @param metres 0 when the device had none
 * @param load in arbitrary units
 * @param race whether the athlete marked it as a race
 */
public record LoggedActivity(
        UUID id, LocalDate day, boolean run, double metres, double seconds, double load, boolean race) {

    public static final Comparator<LoggedActivity> IN_ORDER =
            Comparator.comparing(LoggedActivity::day).thenComparing(LoggedActivity::id);

    /** The same as an amount of training; only metres on foot count. */
    public Work work() {
        return new Work(seconds, run ? metres : 0, load);
    }
}
