package org.runningcoach.imports.strava;

import java.util.List;
import org.runningcoach.imports.model.NumberFinding;
import org.runningcoach.imports.values.NumberStyle;

/** The number style of the columns that the site shows; the recorded ones have decimal points in every account. */
final class StravaNumbers {

    private StravaNumbers() {}

    static NumberFinding of(List<StravaRow> rows) {
        long points = votes(rows, NumberStyle.POINT);
        long commas = votes(rows, NumberStyle.COMMA);
        return new NumberFinding(
                commas > points ? NumberStyle.COMMA : NumberStyle.POINT,
                commas + points == 0 ? NumberFinding.Origin.ASSUMED : NumberFinding.Origin.COMPUTED,
                commas > 0 && points > 0);
    }

    private static long votes(List<StravaRow> rows, NumberStyle style) {
        return rows.stream()
                .filter(row ->
                        NumberStyle.shownBy(row.cell(StravaColumn.DISTANCE).text()) == style)
                .count();
    }
}
