package org.runningcoach.domain.methodology.drafting;

import org.runningcoach.domain.plan.model.HardSession;

/** Minutes between which an easy run lies. */
public final class RunLength {

    /** Nothing shorter is worth lacing up for. */
    public static final int SHORTEST = 10;

    /** The longest run that is not hard by its length alone. */
    public static final int LONGEST_EASY = HardSession.HARD_BY_LENGTH_SECONDS / 60 - 1;

    private RunLength() {}
}
