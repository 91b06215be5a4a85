package org.runningcoach.domain.methodology.koop;

/**
 * What the sessions of a week need to know of it to be written and explained.
 *
 * @param shortFrame whether five minutes less of warm-up and of cool-down do, for beginners
 * @param daysToRace from its Monday to the next A race; 0 when there is none
 * @param returnPercent what the return step allows; 100 outside a return
 */
record WeekSetting(Phase phase, boolean shortFrame, int daysToRace, int returnPercent) {

    /** Outside any season. */
    static final WeekSetting PLAIN = new WeekSetting(Phase.BASE, true, 0, 100);
}
