package org.runningcoach.saga.regeneration;

import java.util.UUID;

/** Puts a regeneration that failed too often where the operator finds it. */
record ParkRegeneration(UUID athlete, Call call, int failures, String reason) {}
