package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of words: a line with a language in brackets begins its words, "#" a remark.
 *
 * @param name for messages about it
 * @param lines by language, in the order of the file
 */
record WordFile(String name, Map<String, List<String>> lines) {

    static WordFile read(String name, String content) {
        Map<String, List<String>> lines = new TreeMap<>();
        String language = "";
        for (String raw : content.lines().toList()) {
            String line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                language = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (language.isEmpty()) {
                    throw new IllegalArgumentException(name + ": \"" + line + "\" stands under no language");
                }
                lines.computeIfAbsent(language, first -> new ArrayList<>()).add(line);
            }
        }
        return new WordFile(name, lines);
    }

    List<String> lines(String language) {
        return lines.getOrDefault(language, List.of());
    }

    /** The lists of one language: "name = phrase, phrase". */
    Map<String, List<Phrase>> lists(String language) {
        Map<String, List<Phrase>> lists = new TreeMap<>();
        for (String line : lines(language)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(name + ": \"" + line + "\" names no list");
            }
            WordLine words = new WordLine(lists);
            List<Phrase> phrases = new ArrayList<>();
            for (String phrase : line.substring(equals + 1).split(",", -1)) {
                phrases.addAll(words.phrases(phrase));
            }
            lists.merge(line.substring(0, equals).strip(), phrases, WordFile::joined);
        }
        return lists;
    }

    private static List<Phrase> joined(List<Phrase> first, List<Phrase> second) {
        List<Phrase> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
