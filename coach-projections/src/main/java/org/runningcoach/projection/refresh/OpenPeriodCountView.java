package org.runningcoach.projection.refresh;

/**
 * Athletes with a week or month to close.
 *
 * @param heardOf who gave a sign of life since the time asked for
 * @param silent who did not
 */
public record OpenPeriodCountView(int heardOf, int silent) {}
