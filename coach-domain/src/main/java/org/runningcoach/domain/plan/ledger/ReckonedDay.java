package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.DayRecord;

/**
 * A past day as reckoned.
 *
 * @param known whether data or the athlete says what happened: a run, a complete coverage, or their word
 * @param byWord whether it counts at least as planned because the athlete says so
 * @param habit as of the day's evening
 */
public record ReckonedDay(DayRecord record, boolean known, boolean byWord, Habit habit) {

    public LocalDate date() {
        return record.date();
    }
}
