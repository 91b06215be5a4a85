package org.runningcoach.domain.health.wording;

/**
 * A word to look for.
 *
 * @param letters as {@link Token#word()} has them
 * @param open whether any ending may follow
 * @param spelled whether it counts only as it is spelled, without slips
 */
record Word(String letters, boolean open, boolean spelled) {

    Word asSpelled() {
        return new Word(letters, open, true);
    }
}
