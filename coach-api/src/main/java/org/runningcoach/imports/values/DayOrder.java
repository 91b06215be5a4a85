package org.runningcoach.imports.values;

/** Which of the first two numbers of a date like {@code 7/8/20} is the day. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
