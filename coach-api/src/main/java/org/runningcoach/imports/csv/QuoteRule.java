package org.runningcoach.imports.csv;

/** Whether a quoted field may run over the end of a line. */
public enum QuoteRule {
    /** It may not, so that a stray quote costs at most its own row. */
    WITHIN_LINE,
    /** It may, and quotes inside are doubled. */
    ACROSS_LINES
}
