package org.runningcoach.domain.methodology.daniels;

/**
 * A quality session that a week asks for.
 *
 * @param percent the share of its cap that the dose ladder has reached
 * @param inLongRun whether it stands at the heart of the long run instead of a day of its own
 */
record Assignment(Quality quality, int percent, boolean inLongRun, Reason reason) {}
