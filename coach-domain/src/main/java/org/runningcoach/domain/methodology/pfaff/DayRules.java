package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;

/**
 * What may stand on a day, by everything that does not depend on the other days of its week.
 *
 * @param room the longest session in minutes, 0 where none is possible
 * @param high whether high nervous load is possible
 * @param full whether it may go beyond acceleration (P40)
 * @param slow whether nothing goes beyond 90 % of the best speed: a beginner's first weeks, the first days after a change of goal
 * @param easy whether only easy running is possible
 * @param primer whether this is the day of the primer before a sprint
 */
record DayRules(LocalDate date, int room, boolean high, boolean full, boolean slow, boolean easy, boolean primer) {

    /** Whether a low day here is nothing but easy running. */
    boolean quiet() {
        return easy || primer;
    }
}
