package org.runningcoach.projection.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A projection that can be built again from the facts.
 *
 * @param name as an operator calls it
 * @param tables what it consists of
 * @param seed for a view that only marks rows which others write: the SQL that takes over those rows from the schema
 *     {@code public}, unmarked
 * @param scratch tables that its projector also touches and that are no part of the view
 */
public record View(
        String name, List<String> tables, @Nullable String seed, List<String> scratch) {

    public View {
        tables = List.copyOf(tables);
        scratch = List.copyOf(scratch);
    }

    static View of(String name, String... tables) {
        return new View(name, List.of(tables), null, List.of());
    }

    /** The processing group of its projectors. */
    public String group() {
        return "view-" + name;
    }

    /** Everything its projectors may write to. */
    public List<String> touched() {
        return Stream.concat(tables.stream(), scratch.stream()).toList();
    }
}
