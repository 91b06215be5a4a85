package org.runningcoach.api.problem;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The years a date in a request may lie in, 1900 to 2200: wider than lives and plans, narrower than what can be stored. */
final class RequestYears {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private RequestYears() {}

    static boolean include(TemporalAccessor date) {
        int year = date.get(ChronoField.YEAR);
        return year >= FIRST && year <= LAST;
    }

    /** The refusal of a date in another year. */
    static FieldError refusal(String field, TemporalAccessor date) {
        return new FieldError(
                field,
                "year-out-of-range",
                date + " is out of range: the years " + FIRST + " to " + LAST + " are possible.");
    }
}
