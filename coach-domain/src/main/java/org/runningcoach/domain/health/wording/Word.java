package org.runningcoach.domain.health.wording;

/**
 * A word to look for.
 *
 * @param letters as {@link Token#word()} has them
 * @param open whether any ending may follow
 */
record Word(String letters, boolean open) {}
