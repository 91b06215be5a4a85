package org.runningcoach.projection.ledger;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/** The complete coverages of the files that stand, as far as they reach a day or go beyond it; answered by {@link CoveragesView}. */
public record ListCoverages(AthleteId athlete, LocalDate from) {}
