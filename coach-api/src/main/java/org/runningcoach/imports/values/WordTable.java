package org.runningcoach.imports.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words by meaning and language, from a table of the program: tabs between the columns, the languages in the first row, the
 * meanings in the first column, bars between words of one cell.
 */
public final class WordTable {

    /** Takes the words of a table one by one. */
    @FunctionalInterface
    public interface Reader {
        void take(String meaning, String language, String word);
    }

    private record Entry(String meaning, String language, String word) {}

    private final List<String> languages;
    private final List<Entry> entries;

    private WordTable(List<String> languages, List<Entry> entries) {
        this.languages = languages;
        this.entries = entries;
    }

    /** The table in the resource of that name in the package of the class. */
    public static WordTable beside(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the table " + resource + " is missing from the program");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WordTable parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String[] head = lines.getFirst().split("\t", -1);
        List<String> languages = Arrays.asList(head).subList(1, head.length);
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            for (int i = 1; i < cells.length; i++) {
                for (String word : cells[i].split("\\|", -1)) {
                    if (!word.isBlank()) {
                        entries.add(new Entry(cells[0], languages.get(i - 1), word.strip()));
                    }
                }
            }
        }
        return new WordTable(List.copyOf(languages), List.copyOf(entries));
    }

    /** The languages in the order of the table. */
    public List<String> languages() {
        return languages;
    }

    /** The words for a meaning in a language, the preferred one first; empty when the table has none. */
    public List<String> words(String meaning, String language) {
        return entries.stream()
                .filter(entry ->
                        entry.meaning().equals(meaning) && entry.language().equals(language))
                .map(Entry::word)
                .toList();
    }

    /** Gives every word, by meaning and then by language in the order of the table. */
    public void forEach(Reader reader) {
        entries.forEach(entry -> reader.take(entry.meaning(), entry.language(), entry.word()));
    }
}
