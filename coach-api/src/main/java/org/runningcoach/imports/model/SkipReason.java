package org.runningcoach.imports.model;

/** Why a row was left out while the others were read. */
public enum SkipReason {
    UNREADABLE_DATE("the start is no date and time that the file's other rows or any export explain"),
    UNREADABLE_DURATION("the duration is not written as hours, minutes and seconds"),
    UNREADABLE_NUMBER("the value is not a plain number"),
    TYPE_MISSING("the row does not say what kind of activity it is"),
    START_AFTER_TOMORROW("the start is after tomorrow"),
    START_BEFORE_1970("the start is before 1970"),
    DISTANCE_NOT_POSITIVE("the distance is not above zero"),
    DISTANCE_TOO_LONG("the distance is above 500 km"),
    DURATION_NOT_POSITIVE("the duration is not above zero"),
    DURATION_TOO_LONG("the duration is above seven days");

    private final String sentence;

    SkipReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
