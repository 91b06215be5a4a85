package org.runningcoach.imports.values;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the months, long and short, in the languages the exports come in. */
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "da", "sv", "nb", "pl", "fi", "cs");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Month> MONTHS = collect();

    private MonthNames() {}

    static @Nullable Month month(String name) {
        return MONTHS.get(plain(name));
    }

    private static Map<String, Month> collect() {
        Map<String, Month> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                STYLES.forEach(style -> months.putIfAbsent(plain(month.getDisplayName(style, locale)), month));
            }
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static String plain(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
