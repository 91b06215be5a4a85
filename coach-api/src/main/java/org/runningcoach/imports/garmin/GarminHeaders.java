package org.runningcoach.imports.garmin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.csv.CsvRecord;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.values.PlainText;
import org.runningcoach.imports.values.WordTable;

/**
 * Recognises the header of an export by the words of its language, and one in no known language by the shape of its rows. The same
 * word means different things in different languages, so the language is settled first.
 */
final class GarminHeaders {

    private static final int WORDS_OF_A_LANGUAGE = 3;
    private static final String FIRST_LANGUAGE = "en";
    private static final Map<String, Map<GarminColumn, List<String>>> WORDS = words();

    private GarminHeaders() {}

    /** Whether the word names a column in any language. */
    static boolean knows(String word) {
        String key = PlainText.key(word);
        return WORDS.values().stream()
                .anyMatch(language -> language.values().stream().anyMatch(w -> w.contains(key)));
    }

    /**
     * The columns of a file.
     *
     * @param names the header as it stands
     * @param first the first rows under it
     * @throws FileRefused when the header is unknown or lacks a column that cannot be done without
     */
    static GarminHeader recognise(List<String> names, List<CsvRecord> first, boolean typeNeeded) throws FileRefused {
        Map<String, Integer> placesByName = placesByName(names);
        String language = null;
        Map<GarminColumn, Integer> places = new EnumMap<>(GarminColumn.class);
        for (Map.Entry<String, Map<GarminColumn, List<String>>> candidate : WORDS.entrySet()) {
            Map<GarminColumn, Integer> found = places(candidate.getValue(), placesByName);
            boolean telling = found.containsKey(GarminColumn.DATE) || found.containsKey(GarminColumn.TYPE);
            if (telling && found.size() >= WORDS_OF_A_LANGUAGE && found.size() > places.size()) {
                language = candidate.getKey();
                places = found;
            }
        }
        boolean shaped = !first.isEmpty() && first.stream().allMatch(row -> FirstSeven.isShapeOf(row.fields()));
        if (shaped) {
            FirstSeven.PLACES.forEach(places::putIfAbsent);
        } else if (language == null) {
            throw FileRefused.unknownHeader(names);
        }
        GarminHeader header = new GarminHeader(language, names, places);
        require(GarminColumn.DATE, header);
        require(GarminColumn.DURATION, header);
        if (typeNeeded) {
            require(GarminColumn.TYPE, header);
        }
        return header;
    }

    private static void require(GarminColumn column, GarminHeader header) throws FileRefused {
        if (!header.has(column)) {
            throw FileRefused.columnMissing(wordFor(column, header.language()), header.names());
        }
    }

    private static String wordFor(GarminColumn column, @Nullable String language) {
        Map<GarminColumn, List<String>> words =
                WORDS.getOrDefault(language == null ? FIRST_LANGUAGE : language, Map.of());
        return words.getOrDefault(column, List.of(column.name())).getFirst();
    }

    /** Names may repeat: the first counts, the second is another sport's. */
    private static Map<String, Integer> placesByName(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(PlainText.key(names.get(i)), i);
        }
        return places;
    }

    private static Map<GarminColumn, Integer> places(
            Map<GarminColumn, List<String>> words, Map<String, Integer> placesByName) {
        Map<GarminColumn, Integer> places = new EnumMap<>(GarminColumn.class);
        words.forEach((column, names) -> names.stream()
                .filter(placesByName::containsKey)
                .findFirst()
                .ifPresent(name -> places.put(column, placesByName.get(name))));
        return places;
    }

    private static Map<String, Map<GarminColumn, List<String>>> words() {
        Map<String, Map<GarminColumn, List<String>>> languages = new LinkedHashMap<>();
        WordTable table = WordTable.beside(GarminHeaders.class, "garmin-headers.tsv");
        table.languages().forEach(language -> languages.put(language, new EnumMap<>(GarminColumn.class)));
        table.forEach((meaning, language, word) -> languages
                .getOrDefault(language, new EnumMap<>(GarminColumn.class))
                .computeIfAbsent(GarminColumn.valueOf(meaning.toUpperCase(Locale.ROOT)), column -> new ArrayList<>(2))
                .add(PlainText.key(word)));
        return languages;
    }
}
