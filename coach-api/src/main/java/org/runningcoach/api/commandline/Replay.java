package org.runningcoach.api.commandline;

import java.io.PrintStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.facts.StoredFact;
import org.runningcoach.projection.facts.StoredFacts;
import org.runningcoach.projection.facts.WhatChanged;
import tools.jackson.databind.json.JsonMapper;

/** {@code replay --athlete ID [--until TIME] [--format text|json]}: each fact about an athlete, in order, and what it changed. */
final class Replay implements Verb {

    @Override
    public void run(List<String> arguments) {
        Options options = Options.of("replay", arguments, "--athlete=", "--until=", "--format=");
        AthleteId athlete = options.athlete();
        Instant until = options.instant("--until").orElse(Instant.MAX);
        Format format = Format.of(options.value("--format"));
        Maintenance.with(coach -> print(coach.getBean(StoredFacts.class), athlete, until, format, System.out));
    }

    enum Format {
        TEXT,
        JSON;

        static Format of(Optional<String> name) {
            return switch (name.orElse("text")) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new BadUsage("--format takes text or json.");
            };
        }
    }

    /** One line per fact. */
    static void print(StoredFacts facts, AthleteId athlete, Instant until, Format format, PrintStream to) {
        var changed = new WhatChanged();
        facts.forEach(athlete, fact -> {
            Map<String, Object> changes = changed.by(fact);
            if (!fact.at().isAfter(until)) {
                to.println(format == Format.JSON ? json(fact, changes) : text(fact, changes));
            }
        });
    }

    private static String text(StoredFact fact, Map<String, Object> changes) {
        String told = changes.entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .collect(Collectors.joining(" "));
        String unknown = fact.event().isPresent() ? "" : "(not known to this version) ";
        return "%d %s %s/%s %s%s".formatted(fact.position(), fact.at(), fact.name(), fact.revision(), unknown, told);
    }

    private static String json(StoredFact fact, Map<String, Object> changes) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("position", fact.position());
        line.put("at", fact.at().toString());
        line.put("name", fact.name());
        line.put("revision", fact.revision());
        line.put("stream", fact.stream());
        line.put("sequence", fact.sequence());
        line.put("known", fact.event().isPresent());
        line.put("changed", changes);
        return JsonMapper.shared().writeValueAsString(line);
    }
}
