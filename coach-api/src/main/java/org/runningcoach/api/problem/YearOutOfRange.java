package org.runningcoach.api.problem;

import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;

/** A parameter is a date in a year that no request can mean. */
final class YearOutOfRange extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private final transient TemporalAccessor date;

    YearOutOfRange(TemporalAccessor date) {
        super("The year of " + date + " is out of range");
        this.date = date;
    }

    TemporalAccessor date() {
        return date;
    }
}
