package org.runningcoach.projection.eventstore;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Every upcaster there is, in the order in which they are applied. When the shape of an event changes, a {@link RevisionUpcaster} from the revision before is added
 * at the end; none is ever taken away, because facts of every age are read.
 */
public final class EventUpcasters {

    private static final List<RevisionUpcaster> IN_ORDER = List.of();

    private EventUpcasters() {}

    public static EventUpcasterChain chain() {
        return new EventUpcasterChain(IN_ORDER);
    }
}
