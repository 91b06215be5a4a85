package org.runningcoach.domain.health.wording;

import java.util.Comparator;
import java.util.List;

/**
 * A pattern found: one hit for each of its parts.
 *
 * @param hits in the order of the text
 */
record Match(List<Hit> hits) {

    Match {
        hits = hits.stream().sorted(Comparator.comparing(Hit::from)).toList();
    }

    int from() {
        return hits.getFirst().from();
    }

    int to() {
        return hits.getLast().to();
    }

    boolean covers(int word) {
        return hits.stream().anyMatch(hit -> hit.covers(word));
    }
}
