package org.runningcoach.imports.strava;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.imports.csv.CsvRecord;
import org.runningcoach.imports.csv.CsvTable;
import org.runningcoach.imports.csv.QuoteRule;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.Hint;
import org.runningcoach.imports.model.NumberFinding;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.model.UnitFinding;
import org.runningcoach.imports.rows.ActivityTypes;
import org.runningcoach.imports.rows.FileAssembly;
import org.runningcoach.imports.rows.UnreadableCell;
import org.runningcoach.imports.values.DayOrder;
import org.runningcoach.imports.values.StartGrammar;

/** Reads {@code activities.csv} of the Strava export. Its dates are UTC and are turned to the local clock of the athlete's zone. */
public final class StravaReader {

    private final ReadOptions options;

    public StravaReader(ReadOptions options) {
        this.options = options;
    }

    /** Whether the word names a column of the export. */
    public static boolean knowsColumn(String word) {
        return StravaHeader.knows(word);
    }

    /** Whether the table is such an export. */
    public static boolean reads(CsvTable table) {
        return StravaHeader.recognise(table.header()) != null;
    }

    /** Reads the table to its end. */
    public ActivityFile read(CsvTable table) throws IOException {
        StravaHeader header = StravaHeader.recognise(table.header());
        if (header == null) {
            throw FileRefused.unknownHeader(table.header());
        }
        header.requireColumns();
        List<StravaRow> rows = rows(table, header);
        NumberFinding numbers = StravaNumbers.of(rows);
        boolean english = Locale.ENGLISH.getLanguage().equals(header.language());
        StartGrammar starts = StartGrammar.of(
                rows.stream().map(row -> row.cell(StravaColumn.DATE).text()).toList(),
                english ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
        StravaRowReader reader = new StravaRowReader(starts, numbers.style(), options);
        FileAssembly assembly = new FileAssembly(Source.STRAVA_CSV, header.language());
        for (StravaRow row : rows) {
            try {
                assembly.add(row.line(), reader.read(row), row.type());
            } catch (UnreadableCell cell) {
                assembly.skip(row.line(), cell);
            }
        }
        assembly.hint(Hint.DATE_ORDER_ASSUMED, starts.orderAssumed());
        UnitFinding units =
                new UnitFinding(DistanceUnit.KILOMETRE, UnitFinding.Origin.FORMAT, null, false, false, null);
        return assembly.finish(units, numbers);
    }

    private List<StravaRow> rows(CsvTable table, StravaHeader header) throws IOException {
        ActivityTypes types = new ActivityTypes(options.runTypes(), options.everyRowIsARun());
        List<StravaRow> rows = new ArrayList<>();
        for (CsvRecord row = table.next(QuoteRule.ACROSS_LINES);
                row != null;
                row = table.next(QuoteRule.ACROSS_LINES)) {
            rows.add(new StravaRow(row.line(), header, row.fields(), types));
        }
        return rows;
    }
}
