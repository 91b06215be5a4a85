package org.runningcoach.domain.methodology.drafting;

/**
 * How a school takes work away from a day.
 *
 * @param <P> what it proposes
 */
public interface DayCuts<P extends Proposed> {

    /** So many minutes at most; hard running of which too little would be left becomes easy. */
    void shorten(DraftDay<P> day, int minutes, DraftWeek<P> week);

    /** Easy running in the place of hard, no longer than it was. */
    void ease(DraftDay<P> day, DraftWeek<P> week);

    /** Whether easy minutes around the hard running of a session can give way before it does. */
    boolean hasMinutesToSpare(P proposal);

    /** Minutes of easy running to take away for what is too much; 0 where nothing is. */
    int minutesFor(Budget.What what, double excess);

    /** Whether a hard day may follow the hard day before it at once. */
    default boolean isSecondOfPair(DraftWeek<P> week, int index) {
        return false;
    }
}
