package org.runningcoach.imports.values;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads the start of every row of one file. Exports write {@code yyyy-MM-dd HH:mm:ss}; spreadsheets re-save that in the local
 * order or as a serial number, the older page and Strava write month names. Whether {@code 7/8/20} is in July or in August is
 * decided once per file, by any row that can be read one way only.
 */
public final class StartGrammar {

    /** No date of any language is longer. */
    private static final int LONGEST = 64;

    private final DayOrder order;
    private final boolean assumed;

    private StartGrammar(DayOrder order, boolean assumed) {
        this.order = order;
        this.assumed = assumed;
    }

    /** The grammar of a file whose starts are these; {@code fallback} where no row gives the order away. */
    public static StartGrammar of(List<String> texts, DayOrder fallback) {
        int dayFirst = 0;
        int monthFirst = 0;
        boolean open = false;
        for (String text : texts) {
            boolean other = text.length() <= LONGEST && IsoStart.read(text) == null;
            Matcher numeric = other ? NumericStart.match(text) : null;
            if (numeric != null && NumericStart.orderMatters(numeric)) {
                open = true;
                DayOrder shown = NumericStart.shownOrder(numeric);
                dayFirst += shown == DayOrder.DAY_FIRST ? 1 : 0;
                monthFirst += shown == DayOrder.MONTH_FIRST ? 1 : 0;
            }
        }
        if (dayFirst == monthFirst) {
            return new StartGrammar(fallback, open);
        }
        return new StartGrammar(dayFirst > monthFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST, false);
    }

    /** Whether dates had to be read in the fallback order because no row of the file gives it away. */
    public boolean orderAssumed() {
        return assumed;
    }

    /** The moment, or null when the text is none. */
    public @Nullable Start read(String text) {
        Start iso = IsoStart.read(text);
        if (iso != null || text.length() > LONGEST) {
            return iso;
        }
        Matcher numeric = NumericStart.match(text);
        if (numeric != null) {
            return NumericStart.read(numeric, order);
        }
        Start serial = SerialStart.read(text);
        return serial == null ? WordedStart.read(text) : serial;
    }
}
