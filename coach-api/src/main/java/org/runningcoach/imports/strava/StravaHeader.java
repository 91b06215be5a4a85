package org.runningcoach.imports.strava;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.rows.Cell;
import org.runningcoach.imports.values.PlainText;
import org.runningcoach.imports.values.WordTable;

/**
 * Where each column of one Strava export stands.
 *
 * @param places the first column of each name
 * @param metres the second column called distance, null when there is none
 */
record StravaHeader(
        String language,
        List<String> names,
        Map<StravaColumn, Integer> places,
        @Nullable Integer metres) {

    private static final WordTable WORDS = WordTable.beside(StravaHeader.class, "strava-headers.tsv");
    private static final Set<String> KNOWN = WORDS.languages().stream()
            .flatMap(language -> Arrays.stream(StravaColumn.values()).flatMap(column -> words(column, language)))
            .map(PlainText::key)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<StravaColumn> TELLING = Set.of(StravaColumn.ID, StravaColumn.DATE, StravaColumn.NAME);
    private static final List<StravaColumn> REQUIRED =
            List.of(StravaColumn.DATE, StravaColumn.TYPE, StravaColumn.ELAPSED_TIME);

    /** Whether the word names a column that is read. */
    static boolean knows(String word) {
        return KNOWN.contains(PlainText.key(word));
    }

    /** The header if it is one of Strava's: two of id, date and name are found; null otherwise. */
    static @Nullable StravaHeader recognise(List<String> names) {
        for (String language : WORDS.languages()) {
            StravaHeader header = inLanguage(language, names);
            long telling = TELLING.stream().filter(header.places::containsKey).count();
            if (telling >= 2) {
                return header;
            }
        }
        return null;
    }

    /** Refuses a file that lacks a column without which no activity can be read. */
    void requireColumns() throws FileRefused {
        for (StravaColumn column : REQUIRED) {
            if (!places.containsKey(column)) {
                throw FileRefused.columnMissing(
                        words(column, language).findFirst().orElse(column.name()), names);
            }
        }
    }

    Cell cell(StravaColumn column, List<String> fields) {
        Integer place = places.get(column);
        return place == null ? new Cell(column.name(), "") : at(place, fields);
    }

    /** The cell of the distance in metres, empty when the file has none. */
    Cell metresCell(List<String> fields) {
        return metres == null ? new Cell(StravaColumn.DISTANCE.name(), "") : at(metres, fields);
    }

    private Cell at(int place, List<String> fields) {
        return new Cell(names.get(place), place < fields.size() ? fields.get(place) : "");
    }

    private static StravaHeader inLanguage(String language, List<String> names) {
        List<String> keys = names.stream().map(PlainText::key).toList();
        Map<StravaColumn, Integer> places = new EnumMap<>(StravaColumn.class);
        for (StravaColumn column : StravaColumn.values()) {
            words(column, language)
                    .map(word -> keys.indexOf(PlainText.key(word)))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> places.put(column, place));
        }
        Integer distance = places.get(StravaColumn.DISTANCE);
        Integer last = distance == null ? null : keys.lastIndexOf(keys.get(distance));
        return new StravaHeader(language, names, places, last == null || last.equals(distance) ? null : last);
    }

    private static Stream<String> words(StravaColumn column, String language) {
        return WORDS.words(column.name().toLowerCase(Locale.ROOT), language).stream();
    }
}
