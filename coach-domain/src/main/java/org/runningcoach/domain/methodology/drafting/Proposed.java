package org.runningcoach.domain.methodology.drafting;

/** A session in the making, as a school proposes it. */
public interface Proposed {

    SessionKind kind();
}
