package org.runningcoach.imports.garmin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.imports.csv.CsvRecord;
import org.runningcoach.imports.csv.CsvTable;
import org.runningcoach.imports.csv.QuoteRule;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.FirstRunBothWays;
import org.runningcoach.imports.model.Hint;
import org.runningcoach.imports.model.NumberFinding;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.model.UnitFinding;
import org.runningcoach.imports.rows.ActivityTypes;
import org.runningcoach.imports.rows.FileAssembly;
import org.runningcoach.imports.rows.UnreadableCell;
import org.runningcoach.imports.values.DayOrder;
import org.runningcoach.imports.values.NumberStyle;
import org.runningcoach.imports.values.Start;
import org.runningcoach.imports.values.StartGrammar;

/**
 * Reads the activities list of Garmin Connect. Number style, unit and order of dates are properties of the whole file, so the rows
 * are gathered first and turned into recordings then.
 */
public final class GarminReader {

    private static final int ROWS_THAT_SHOW_THE_SHAPE = 5;

    private final ReadOptions options;

    public GarminReader(ReadOptions options) {
        this.options = options;
    }

    /** Whether the word names a column in any language of the export. */
    public static boolean knowsColumn(String word) {
        return GarminHeaders.knows(word);
    }

    /** Reads the table to its end. */
    public ActivityFile read(CsvTable table) throws IOException {
        List<CsvRecord> first = firstRows(table);
        GarminHeader header = GarminHeaders.recognise(table.header(), first, !options.everyRowIsARun());
        List<GarminRow> rows = rows(table, first, header);
        NumberFinding numbers = NumberStyleVote.of(rows, table.separator());
        StartGrammar starts = starts(rows, header.language());
        UnitEstimate estimate = UnitEstimate.of(rows, numbers.style());
        DistanceUnit unit = unit(estimate);
        RowReader reader = new RowReader(starts, unit, numbers.style(), options);
        FileAssembly assembly = new FileAssembly(Source.GARMIN_CSV, header.language());
        for (GarminRow row : rows) {
            try {
                assembly.add(row.line(), reader.read(row), row.type());
            } catch (UnreadableCell cell) {
                assembly.skip(row.line(), cell);
            }
        }
        assembly.hint(Hint.DATE_ORDER_ASSUMED, starts.orderAssumed());
        assembly.hint(Hint.LANGUAGE_UNKNOWN, header.language() == null);
        return assembly.finish(finding(unit, estimate, rows, starts, numbers.style()), numbers);
    }

    private static List<CsvRecord> firstRows(CsvTable table) throws IOException {
        List<CsvRecord> first = new ArrayList<>();
        while (first.size() < ROWS_THAT_SHOW_THE_SHAPE) {
            CsvRecord row = table.next(QuoteRule.WITHIN_LINE);
            if (row == null) {
                break;
            }
            first.add(row);
        }
        return first;
    }

    private List<GarminRow> rows(CsvTable table, List<CsvRecord> first, GarminHeader header) throws IOException {
        ActivityTypes types = new ActivityTypes(options.runTypes(), options.everyRowIsARun());
        RowAlignment alignment = new RowAlignment(header, table.separator());
        List<GarminRow> rows = new ArrayList<>();
        for (CsvRecord row : first) {
            rows.add(new GarminRow(row.line(), header, alignment.align(row), types));
        }
        for (CsvRecord row = table.next(QuoteRule.WITHIN_LINE); row != null; row = table.next(QuoteRule.WITHIN_LINE)) {
            rows.add(new GarminRow(row.line(), header, alignment.align(row), types));
        }
        return rows;
    }

    /** Where the rows do not tell, English accounts are taken to write the month first and all others the day. */
    private static StartGrammar starts(List<GarminRow> rows, @Nullable String language) {
        List<String> texts =
                rows.stream().map(row -> row.text(GarminColumn.DATE)).toList();
        boolean english = Locale.ENGLISH.getLanguage().equals(language);
        return StartGrammar.of(texts, english ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
    }

    private DistanceUnit unit(UnitEstimate estimate) {
        if (options.units() != null) {
            return options.units();
        }
        return estimate.unit() == null ? options.profileUnit() : estimate.unit();
    }

    private UnitFinding finding(
            DistanceUnit unit, UnitEstimate estimate, List<GarminRow> rows, StartGrammar starts, NumberStyle style) {
        if (options.units() != null) {
            boolean contradicted = estimate.unit() != null && estimate.unit() != unit;
            return new UnitFinding(unit, UnitFinding.Origin.ASKED, estimate.k(), false, contradicted, null);
        }
        if (estimate.unit() != null) {
            return new UnitFinding(unit, UnitFinding.Origin.COMPUTED, estimate.k(), false, false, null);
        }
        FirstRunBothWays both = rows.stream()
                .filter(row -> row.type().isRun())
                .map(row -> bothWays(row, starts, style))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return new UnitFinding(unit, UnitFinding.Origin.PROFILE, estimate.k(), both != null, false, both);
    }

    private @Nullable FirstRunBothWays bothWays(GarminRow row, StartGrammar starts, NumberStyle style) {
        Start start = starts.read(row.text(GarminColumn.DATE));
        Double kilometres = metres(row, starts, DistanceUnit.KILOMETRE, style);
        Double miles = metres(row, starts, DistanceUnit.MILE, style);
        return start == null || kilometres == null || miles == null
                ? null
                : new FirstRunBothWays(row.line(), start.clock(), kilometres, miles);
    }

    private @Nullable Double metres(GarminRow row, StartGrammar starts, DistanceUnit unit, NumberStyle style) {
        try {
            Recording run = new RowReader(starts, unit, style, options).read(row);
            return run.metres();
        } catch (UnreadableCell skippedAnyway) {
            return null;
        }
    }
}
