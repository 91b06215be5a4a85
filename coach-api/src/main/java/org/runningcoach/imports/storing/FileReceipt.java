package org.runningcoach.imports.storing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.FirstRunBothWays;
import org.runningcoach.imports.model.NumberFinding;
import org.runningcoach.imports.model.SkippedRow;
import org.runningcoach.imports.model.TwinRow;
import org.runningcoach.imports.model.UnitFinding;
import org.runningcoach.projection.imports.ImportConflictView;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.runningcoach.projection.imports.ImportState;
import org.runningcoach.projection.imports.NumbersView;
import org.runningcoach.projection.imports.SkippedRowView;
import org.runningcoach.projection.imports.UnitsView;

/** The part of a receipt that a file alone tells, before its rows meet the log. */
final class FileReceipt {

    private static final int MOST_ROWS = ImportReceiptView.MOST_ROWS;

    private FileReceipt() {}

    static ImportReceiptView of(@Nullable UUID id, ImportState state, ActivityFile file, Instant receivedAt) {
        List<ImportConflictView> conflicts = conflicts(file.twins());
        return new ImportReceiptView(
                id,
                state,
                receivedAt,
                file.source(),
                file.language(),
                file.rows(),
                0,
                0,
                0,
                0,
                conflicts.stream().limit(MOST_ROWS).toList(),
                conflicts.size(),
                file.coverage(),
                units(file.units()),
                numbers(file.numbers()),
                mostFrequent(file.otherSportCounts()),
                mostFrequent(file.unknownTypes()),
                file.skipped().stream()
                        .limit(MOST_ROWS)
                        .map(FileReceipt::skipped)
                        .toList(),
                file.skipped().size(),
                (int) file.twins().stream().filter(twin -> !twin.conflict()).count(),
                file.firstRun(),
                file.lastRun(),
                file.runMetres(),
                file.hints().stream().map(FileReceipt::code).toList(),
                List.of(),
                null,
                List.of());
    }

    static SkippedRowView skipped(SkippedRow row) {
        return new SkippedRowView(
                row.line(),
                row.column(),
                row.text(),
                code(row.reason()),
                row.reason().sentence());
    }

    /** Rows that contradict an earlier row of the same file; mere repetitions are only counted. */
    private static List<ImportConflictView> conflicts(List<TwinRow> twins) {
        return twins.stream()
                .filter(TwinRow::conflict)
                .map(twin -> new ImportConflictView(twin.line(), null, null, null, null, twin.keptLine()))
                .toList();
    }

    /** The first of counts that begin with the greatest. */
    private static Map<String, Integer> mostFrequent(Map<String, Integer> counts) {
        Map<String, Integer> first = new LinkedHashMap<>();
        counts.entrySet().stream().limit(MOST_ROWS).forEach(count -> first.put(count.getKey(), count.getValue()));
        return first;
    }

    private static UnitsView units(UnitFinding units) {
        FirstRunBothWays first = units.firstRun();
        return new UnitsView(
                units.unit().symbol(),
                code(units.origin()),
                units.ambiguous(),
                units.contradicted(),
                first == null
                        ? null
                        : new UnitsView.FirstRunView(
                                first.line(), first.start(), first.metresIfKilometres(), first.metresIfMiles()));
    }

    private static NumbersView numbers(NumberFinding numbers) {
        return new NumbersView(code(numbers.style()), code(numbers.origin()), numbers.mixed());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
