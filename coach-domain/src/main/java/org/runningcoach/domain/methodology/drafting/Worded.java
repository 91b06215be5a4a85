package org.runningcoach.domain.methodology.drafting;

/** A purpose of sessions or a reason for them, with a sentence of its own in the texts of its school. */
public interface Worded {

    SentenceKey key();
}
