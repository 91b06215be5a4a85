package org.runningcoach.domain.health.wording;

import java.util.List;

/**
 * What gives a sign away: a phrase from each part, in any order, near each other in one sentence.
 *
 * @param parts at least one
 */
record Pattern(List<Part> parts) {

    Pattern {
        parts = List.copyOf(parts);
    }
}
