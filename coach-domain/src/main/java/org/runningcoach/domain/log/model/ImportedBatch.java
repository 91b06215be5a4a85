package org.runningcoach.domain.log.model;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param offers one per recording, in the order they were offered
 */
public record ImportedBatch(List<Offer> offers) {

    public ImportedBatch {
        offers = List.copyOf(offers);
    }
}
