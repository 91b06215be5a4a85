package org.runningcoach.domain.methodology.koop;

/**
 * So many bouts of so many minutes.
 *
 * @param times at least 1
 */
record Bouts(int times, int minutes) {

    /** Minutes of work. */
    int work() {
        return times * minutes;
    }

    /** A touch of the same kind: half as many bouts, or half of a single one. */
    Bouts half() {
        return times > 1 ? new Bouts(times / 2, minutes) : new Bouts(1, (minutes + 1) / 2);
    }
}
