package org.runningcoach.domain.health.wording;

/** Why words that give a sign away may not mean it. Whether that counts is for the reader to decide. */
public enum Excuse {
    /** Nothing speaks against it. */
    NONE,
    /** The words deny it: "no chest pain". */
    DENIED,
    /** It happened to another person, some time ago: "my father had a heart attack". */
    PAST_OF_ANOTHER,
    /** It is about another person: "my wife is pregnant". */
    OF_ANOTHER
}
