package org.runningcoach.api.commandline;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.runningcoach.domain.shared.AthleteId;

/** The words after a verb: named values such as {@code --athlete ID}, flags such as {@code --yes}, and plain words. */
final class Options {

    private final String verb;
    private final Map<String, String> named = new TreeMap<>();
    private final List<String> words = new ArrayList<>();

    private Options(String verb) {
        this.verb = verb;
    }

    /** @param known the options of the verb; one that ends in {@code =} takes a value, which follows it */
    static Options of(String verb, List<String> arguments, String... known) {
        var options = new Options(verb);
        List<String> all = List.of(known);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options.take(rest.next(), rest, all);
        }
        return options;
    }

    private void take(String word, Iterator<String> rest, List<String> known) {
        if (!word.startsWith("--")) {
            words.add(word);
        } else if (known.contains(word)) {
            named.put(word, "");
        } else if (known.contains(word + "=") && rest.hasNext()) {
            named.put(word, rest.next());
        } else {
            throw new BadUsage(verb + " does not know '" + word + "', or misses its value; it takes "
                    + String.join(", ", known).replace("=", " …") + ".");
        }
    }

    List<String> words() {
        return List.copyOf(words);
    }

    boolean has(String flag) {
        return named.containsKey(flag);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(named.get(name));
    }

    AthleteId athlete() {
        String id = value("--athlete").orElseThrow(() -> new BadUsage(verb + " needs --athlete ID."));
        try {
            return AthleteId.of(id);
        } catch (IllegalArgumentException e) {
            throw new BadUsage("--athlete takes an athlete's id, a uuid, not '" + id + "'.");
        }
    }

    Optional<Instant> instant(String name) {
        return value(name).map(text -> {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadUsage(name + " takes an instant such as 2026-03-01T22:55:00Z, not '" + text + "'.");
            }
        });
    }
}
