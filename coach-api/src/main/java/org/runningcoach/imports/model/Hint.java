package org.runningcoach.imports.model;

/** Something about a whole file that the athlete should be told or asked; worded by whoever shows it. */
public enum Hint {
    /** Rows are a multiple of 20: the list was perhaps not scrolled to its end. Importing again does no harm. */
    LIST_MAY_BE_CUT,
    /** Neither the file nor the athlete says whether distances are kilometres or miles. */
    UNITS_ASSUMED,
    /** The athlete named one unit and cadence, stride and duration show the other. */
    UNITS_CONTRADICTED,
    /** Numbers in both styles: the file was edited. */
    NUMBERS_MIXED,
    /** Dates like 7/8/20 could be read either way throughout the file. */
    DATE_ORDER_ASSUMED,
    /** The header is in no known language; the columns were found by the shape of the rows. */
    LANGUAGE_UNKNOWN,
    /** Types that are in no list: the athlete can say which of them are runs. */
    TYPES_UNKNOWN
}
