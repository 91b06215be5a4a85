package org.runningcoach.domain.fitness.readiness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A niggle that feedback tells of: pain, or soreness from 8 on (methodology, sections 2.15 and 6). It stands for seven days after the session, and is
 * over sooner once three later runs were rated and did not hurt.
 *
 * @param since the day of the last session that hurt
 */
public record FeltNiggle(LocalDate since) {

    private static final int DAYS = 7;
    private static final int PAIN_FREE_RUNS = 3;

    /**
     * The one that stands on a day.
     *
     * @param feelings in the order of the sessions
     */
    public static @Nullable FeltNiggle on(LocalDate day, List<Feeling> feelings) {
        FeltNiggle niggle = null;
        int painFree = 0;
        for (Feeling feeling : feelings) {
            if (feeling.hurts() && !feeling.day().isAfter(day)) {
                niggle = new FeltNiggle(feeling.day());
                painFree = 0;
            } else if (feeling.run() && !feeling.day().isAfter(day)) {
                painFree++;
            }
        }
        boolean over = niggle == null || painFree >= PAIN_FREE_RUNS || day.isAfter(niggle.until());
        return over ? null : niggle;
    }

    /** The last day it stands, if nothing hurts again. */
    public LocalDate until() {
        return since.plusDays(DAYS);
    }
}
