package org.runningcoach.domain.health.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of sentences.tsv.
 *
 * @param triggers what the screen must see in it, no more and no less
 */
record Sentence(Set<Trigger> triggers, Language language, String text) {

    static List<Sentence> all() {
        try (InputStream file = Objects.requireNonNull(Sentence.class.getResourceAsStream("sentences.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Sentence> alarming() {
        return all().stream().filter(sentence -> !sentence.triggers().isEmpty()).toList();
    }

    static List<Sentence> harmless() {
        return all().stream().filter(sentence -> sentence.triggers().isEmpty()).toList();
    }

    private static Sentence of(String line) {
        String[] columns = line.split("\t", -1);
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        if (!columns[0].equals("none")) {
            Stream.of(columns[0].split(",", -1)).map(Trigger::valueOf).forEach(triggers::add);
        }
        return new Sentence(triggers, Language.ofCode(columns[1]), columns[2]);
    }
}
