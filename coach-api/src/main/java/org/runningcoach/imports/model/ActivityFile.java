package org.runningcoach.imports.model;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Source;

/**
 * A file as it was read: every row is a run, another sport, a twin or a skipped row.
 *
 * @param language the language of the header (ISO 639-1), null when only the shape of the rows told the columns
 * @param rows the rows under the header
 * @param runs in the order of the file
 * @param otherSports cross-training, by type, start and duration alone, in the order of the file
 * @param otherSportCounts the other sports by the file's own words, most frequent first
 * @param unknownTypes types in no list, with the number of rows; they count as other sports until the athlete says otherwise
 * @param skipped rows left out, each with the reason
 * @param twins rows with the start and sport family of an earlier row
 * @param coverage the dates for which this file is evidence, as far as it alone can tell; null without runs
 */
public record ActivityFile(
        Source source,
        @Nullable String language,
        int rows,
        List<NumberedRecording> runs,
        List<NumberedRecording> otherSports,
        Map<String, Integer> otherSportCounts,
        Map<String, Integer> unknownTypes,
        List<SkippedRow> skipped,
        List<TwinRow> twins,
        UnitFinding units,
        NumberFinding numbers,
        @Nullable Coverage coverage,
        Set<Hint> hints) {

    public ActivityFile {
        runs = List.copyOf(runs);
        otherSports = List.copyOf(otherSports);
        otherSportCounts = Collections.unmodifiableMap(new LinkedHashMap<>(otherSportCounts));
        unknownTypes = Collections.unmodifiableMap(new LinkedHashMap<>(unknownTypes));
        skipped = List.copyOf(skipped);
        twins = List.copyOf(twins);
        hints = Collections.unmodifiableSet(new TreeSet<>(hints));
    }

    /** The local start of the oldest run, null without runs. */
    public @Nullable LocalDateTime firstRun() {
        return runs.stream()
                .map(run -> run.recording().start())
                .min(LocalDateTime::compareTo)
                .orElse(null);
    }

    /** The local start of the newest run, null without runs. */
    public @Nullable LocalDateTime lastRun() {
        return runs.stream()
                .map(run -> run.recording().start())
                .max(LocalDateTime::compareTo)
                .orElse(null);
    }

    /** The distance of all runs that have one. */
    public double runMetres() {
        double metres = 0;
        for (NumberedRecording run : runs) {
            Double distance = run.recording().metres();
            metres += distance == null ? 0 : distance;
        }
        return metres;
    }
}
