package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the phrases of one part of a pattern stand in a text. */
final class Hits {

    private final TreeMap<Integer, Hit> byFrom = new TreeMap<>();
    private final TreeMap<Integer, Hit> byTo = new TreeMap<>();

    /** Of two that begin or end alike the longer is kept. */
    void add(Hit hit) {
        byFrom.merge(hit.from(), hit, (old, added) -> old.to() >= added.to() ? old : added);
        byTo.merge(hit.to(), hit, (old, added) -> old.from() <= added.from() ? old : added);
    }

    Collection<Hit> all() {
        return byFrom.values();
    }

    /** The nearest on each side of another hit, however far. */
    List<Hit> around(Hit other) {
        List<Hit> neighbours = new ArrayList<>(2);
        Map.Entry<Integer, Hit> before = byTo.floorEntry(other.from());
        if (before != null) {
            neighbours.add(before.getValue());
        }
        Map.Entry<Integer, Hit> behind = byFrom.ceilingEntry(other.to());
        if (behind != null) {
            neighbours.add(behind.getValue());
        }
        return neighbours;
    }
}
