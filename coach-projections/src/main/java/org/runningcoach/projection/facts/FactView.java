package org.runningcoach.projection.facts;

import java.time.Instant;
import java.util.Map;

/**
 * A fact and what it changed.
 *
 * @param position its place among the facts of all athletes
 * @param at the product's time at which it happened
 * @param name its stable name, such as {@code plan.revised}
 * @param revision the revision of the shape in which it is stored
 * @param known whether this version can read it
 * @param changed text, numbers or JSON by name; of an unknown fact all that is stored
 */
public record FactView(
        long position, Instant at, String name, String revision, boolean known, Map<String, Object> changed) {}
