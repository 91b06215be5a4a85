package org.runningcoach.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.projection.facts.FactPageView;

/**
 * Facts about an athlete, newest first.
 *
 * @param next the cursor of the next page; absent on the last
 */
record FactPageResponse(List<Fact> facts, @Nullable Long next) {

    /**
     * One of them.
     *
     * @param position its place among the facts of all athletes; rising, with gaps
     * @param at when it happened
     * @param name what happened, such as {@code plan.revised}
     * @param revision the revision of the shape in which it is stored
     * @param known whether this version of the coach can read it; false while a newer one has stored it
     * @param changed what it changed, by name; of an unknown fact everything that is stored
     */
    record Fact(long position, Instant at, String name, String revision, boolean known, Map<String, Object> changed) {}

    static FactPageResponse of(FactPageView page) {
        return new FactPageResponse(
                page.facts().stream()
                        .map(fact -> new Fact(
                                fact.position(), fact.at(), fact.name(), fact.revision(), fact.known(), fact.changed()))
                        .toList(),
                page.next());
    }
}
