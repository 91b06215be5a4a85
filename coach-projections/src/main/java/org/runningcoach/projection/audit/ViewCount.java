package org.runningcoach.projection.audit;

/**
 * Where the facts are that concern a view. Up to its position, what was handled, parked and skipped adds up to what is stored.
 *
 * @param position the number of the last fact it has dealt with; -1 before the first
 * @param head the number of the last fact stored at all
 * @param stored facts up to the position that the view has a handler for
 * @param handled those its rows show
 * @param parked those that wait as dead letters
 * @param skipped those an operator took out of the dead letters for good
 * @param lag facts stored after the position that the view has a handler for
 */
public record ViewCount(
        String view, long position, long head, long stored, long handled, long parked, long skipped, long lag) {

    /** Whether no fact was lost and none was taken twice. */
    public boolean addsUp() {
        return handled + parked + skipped == stored;
    }
}
