package org.runningcoach.projection.refresh;

import java.time.Instant;

/** How many athletes a week or month is over for and not closed; answered by an {@link OpenPeriodCountView}. */
public record CountOpenPeriods(Period period, Instant over, Instant heardOfSince) {}
