package org.runningcoach.imports.model;

/** Why a whole file was refused. */
public enum Refusal {
    /** Empty, or a header without rows. */
    NO_ACTIVITIES,
    /** Something else under the name of a table: a web page, an archive, an image, a document. */
    NOT_A_TABLE,
    /** A recording in a format that is known but not read yet. */
    FORMAT_NOT_READ_YET,
    ENCODING_UNCLEAR,
    UNKNOWN_HEADER,
    COLUMN_MISSING,
    /** More than half of the rows could not be read. */
    MOSTLY_UNREADABLE,
    FILE_TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    FIELD_TOO_LONG
}
