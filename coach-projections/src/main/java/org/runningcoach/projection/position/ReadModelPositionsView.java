package org.runningcoach.projection.position;

import java.util.Map;

/** For each read model the number of the fact up to which it shows everything; -1 before the first. */
public record ReadModelPositionsView(Map<ReadModel, Long> positions) {

    public ReadModelPositionsView {
        positions = Map.copyOf(positions);
    }

    /** Whether all of them show the fact of this number. */
    public boolean havePassed(long position) {
        return positions.values().stream().allMatch(reached -> reached >= position);
    }
}
