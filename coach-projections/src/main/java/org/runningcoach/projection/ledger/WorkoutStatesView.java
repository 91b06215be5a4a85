package org.runningcoach.projection.ledger;

import java.util.Map;
import org.runningcoach.domain.plan.model.LedgerState;

/** States by workout id. */
public record WorkoutStatesView(Map<String, LedgerState> states) {}
