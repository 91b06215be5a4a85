package org.runningcoach.projection.ledger;

import java.util.List;
import org.runningcoach.domain.log.model.Coverage;

/** Complete coverages by their first days; they may overlap. */
public record CoveragesView(List<Coverage> coverages) {}
