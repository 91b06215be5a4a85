package org.runningcoach.api.jobs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a job.
 *
 * @param run the run that serves whoever is due; null when nobody is
 * @param passedOver athletes who are due and have given no sign of life for eight weeks
 */
record JobStartResponse(@Nullable UUID run, int passedOver) {}
