package org.canary.domain.athlete;

import org.canary.domain.log.Journal;

/** A part of the athlete that asks the log's aggregate. */
public record AsksTheAthletesAggregate(Journal journal) {}
