package org.runningcoach.imports.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.Hint;
import org.runningcoach.imports.model.NumberFinding;
import org.runningcoach.imports.model.NumberedRecording;
import org.runningcoach.imports.model.Refusal;
import org.runningcoach.imports.model.SkippedRow;
import org.runningcoach.imports.model.UnitFinding;

/** Gathers the rows of one file, in the order of the file, into the answer about the whole. */
public final class FileAssembly {

    /** Garmin Connect loads its list by so many; a list not scrolled to its end has a multiple of it. */
    private static final int ROWS_A_PAGE = 20;

    private final Source source;
    private final @Nullable String language;
    private final List<NumberedRecording> runs = new ArrayList<>();
    private final List<NumberedRecording> otherSports = new ArrayList<>();
    private final Map<String, Integer> otherSportCounts = new TreeMap<>();
    private final Map<String, Integer> unknownTypes = new TreeMap<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final Twins twins = new Twins();
    private final Set<Hint> hints = EnumSet.noneOf(Hint.class);
    private int rows;

    public FileAssembly(Source source, @Nullable String language) {
        this.source = source;
        this.language = language;
    }

    public void add(int line, Recording recording, ActivityType type) {
        rows++;
        NumberedRecording row = new NumberedRecording(line, recording);
        if (!twins.isFirst(row)) {
            return;
        }
        if (recording.isRun()) {
            runs.add(row);
            return;
        }
        otherSports.add(row);
        otherSportCounts.merge(recording.type(), 1, Integer::sum);
        if (!type.known()) {
            unknownTypes.merge(recording.type(), 1, Integer::sum);
        }
    }

    public void skip(int line, UnreadableCell cell) {
        rows++;
        skipped.add(cell.inLine(line));
    }

    public void hint(Hint hint, boolean applies) {
        if (applies) {
            hints.add(hint);
        }
    }

    /** The answer; a file without rows or with more than half of them unreadable is refused. */
    public ActivityFile finish(UnitFinding units, NumberFinding numbers) throws FileRefused {
        if (rows == 0) {
            throw FileRefused.because(Refusal.NO_ACTIVITIES, "There are no activities in this file.");
        }
        if (skipped.size() * 2 > rows) {
            throw FileRefused.mostlyUnreadable(rows, skipped);
        }
        boolean mayBeCut = source == Source.GARMIN_CSV && rows % ROWS_A_PAGE == 0;
        hint(Hint.LIST_MAY_BE_CUT, mayBeCut);
        hint(Hint.UNITS_ASSUMED, units.ambiguous());
        hint(Hint.UNITS_CONTRADICTED, units.contradicted());
        hint(Hint.NUMBERS_MIXED, numbers.mixed());
        hint(Hint.TYPES_UNKNOWN, !unknownTypes.isEmpty());
        return new ActivityFile(
                source,
                language,
                rows,
                runs,
                otherSports,
                mostFrequentFirst(otherSportCounts),
                mostFrequentFirst(unknownTypes),
                skipped,
                twins.found(),
                units,
                numbers,
                coverage(mayBeCut),
                hints);
    }

    /** From the oldest to the newest run; the oldest date is left out where the list may have been cut in its middle. */
    private @Nullable Coverage coverage(boolean mayBeCut) {
        List<LocalDate> dates = runs.stream()
                .map(run -> run.recording().start().toLocalDate())
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return null;
        }
        LocalDate last = dates.getLast();
        LocalDate first = mayBeCut ? dates.getFirst().plusDays(1) : dates.getFirst();
        return first.isAfter(last) ? new Coverage(last, last, false) : new Coverage(first, last, true);
    }

    private static Map<String, Integer> mostFrequentFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
