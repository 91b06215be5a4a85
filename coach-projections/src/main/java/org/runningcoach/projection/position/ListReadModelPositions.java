package org.runningcoach.projection.position;

import java.util.Set;

/** How far these read models are, on whichever node they are kept; answered by {@link ReadModelPositionsView}. */
public record ListReadModelPositions(Set<ReadModel> models) {

    public ListReadModelPositions {
        models = Set.copyOf(models);
    }
}
