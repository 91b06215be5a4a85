package org.runningcoach.projection.ledger;

import org.runningcoach.domain.shared.AthleteId;

/** One workout of the ledger; answered by a {@link LedgerEntryView}, or by nothing. */
public record FindLedgerEntry(AthleteId athlete, String workout) {}
