package org.runningcoach.domain.methodology.drafting;

/** What a session in the making is for the bounds of its week, which take from easy runs first, then from the long run, then from hard running. */
public enum SessionKind {
    EASY,
    LONG,
    HARD,
    /** Walking, or running and walking in turn: shortened only where nothing else is left. */
    OTHER,
    RACE
}
