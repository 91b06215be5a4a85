package org.runningcoach.imports.garmin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each column of one file stands.
 *
 * @param language the language of the header, null when the shape of the rows told the columns
 * @param names the columns as the file calls them
 */
record GarminHeader(@Nullable String language, List<String> names, Map<GarminColumn, Integer> places) {

    /** The first columns keep their places in exports of all years; what follows is another column in rows of another width. */
    private static final int COLUMNS_OF_ALL_YEARS = 17;

    GarminHeader {
        places = new EnumMap<>(places);
    }

    int width() {
        return names.size();
    }

    boolean has(GarminColumn column) {
        return places.containsKey(column);
    }

    /** The column as the file calls it. */
    String nameOf(GarminColumn column) {
        Integer place = places.get(column);
        return place == null ? column.name() : names.get(place);
    }

    /** Whether type to duration stand first and in the order of every unedited export. */
    boolean isUnedited() {
        return FirstSeven.PLACES.entrySet().stream()
                .allMatch(known -> known.getValue().equals(places.get(known.getKey())));
    }

    /** The text under a column in a row with these fields, empty when there is none to trust. */
    String text(GarminColumn column, List<String> fields) {
        Integer place = places.get(column);
        if (place == null || place >= fields.size()) {
            return "";
        }
        boolean trusted = fields.size() == width() || place < COLUMNS_OF_ALL_YEARS;
        return trusted ? fields.get(place) : "";
    }
}
