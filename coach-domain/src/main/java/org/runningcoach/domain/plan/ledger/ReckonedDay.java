package org.runningcoach.domain.plan.ledger;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.DayRecord;

/**
 * A past day as reckoned.
 *
 * @param known whether data says what happened: a run, or a complete coverage
 * @param habit as of the day's evening
 */
public record ReckonedDay(DayRecord record, boolean known, Habit habit) {

    public LocalDate date() {
        return record.date();
    }
}
