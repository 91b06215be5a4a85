package org.runningcoach.imports.rows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.imports.values.PlainText;
import org.runningcoach.imports.values.WordTable;

/**
 * The type words of all sources and languages, whole words only: neither titles nor parts of a word make a run. What the athlete
 * named a run goes before the list.
 */
public final class ActivityTypes {

    private static final Map<String, ActivityType> LISTED = listed();

    private final Set<String> runTypes;
    private final boolean unknownIsRun;
    private final Map<String, ActivityType> seen = new HashMap<>();

    /**
     * @param runTypes keys of types that the athlete says are runs
     * @param unknownIsRun whether a type in no list is a run, too
     */
    public ActivityTypes(Set<String> runTypes, boolean unknownIsRun) {
        this.runTypes = runTypes;
        this.unknownIsRun = unknownIsRun;
    }

    public ActivityType of(String word) {
        return seen.computeIfAbsent(word, this::classify);
    }

    private ActivityType classify(String word) {
        String key = PlainText.key(word);
        ActivityType listed = LISTED.getOrDefault(key, ActivityType.UNKNOWN);
        boolean namedARun = runTypes.contains(key) || (unknownIsRun && !listed.known());
        return namedARun && !listed.isRun() ? ActivityType.NAMED_A_RUN : listed;
    }

    private static Map<String, ActivityType> listed() {
        Map<String, ActivityType> types = new HashMap<>();
        WordTable table = WordTable.beside(ActivityTypes.class, "activity-types.tsv");
        table.forEach((kind, language, word) -> types.putIfAbsent(PlainText.key(word), kind(kind)));
        return Map.copyOf(types);
    }

    private static ActivityType kind(String name) {
        String constant = name.toUpperCase(Locale.ROOT);
        boolean run = Arrays.stream(Surface.values())
                .anyMatch(surface -> surface.name().equals(constant));
        return new ActivityType(
                run ? Sport.RUNNING : Sport.OTHER, run ? Surface.valueOf(constant) : Surface.ROAD, true);
    }
}
