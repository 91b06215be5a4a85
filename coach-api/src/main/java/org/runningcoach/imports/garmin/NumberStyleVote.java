package org.runningcoach.imports.garmin;

import java.util.List;
import org.runningcoach.imports.model.NumberFinding;
import org.runningcoach.imports.values.NumberStyle;

/** The number style of a file: the majority of the cells that show one, in the columns that are written with decimals. */
final class NumberStyleVote {

    private static final List<GarminColumn> WITH_DECIMALS = List.of(
            GarminColumn.DISTANCE,
            GarminColumn.STRIDE,
            GarminColumn.AEROBIC_EFFECT,
            GarminColumn.TRAINING_STRESS_SCORE);

    private NumberStyleVote() {}

    /** The style; where no cell shows one, decimal commas go with semicolons and points with all else. */
    static NumberFinding of(List<GarminRow> rows, char separator) {
        int points = 0;
        int commas = 0;
        for (GarminRow row : rows) {
            for (GarminColumn column : WITH_DECIMALS) {
                NumberStyle shown = NumberStyle.shownBy(row.text(column));
                points += shown == NumberStyle.POINT ? 1 : 0;
                commas += shown == NumberStyle.COMMA ? 1 : 0;
            }
        }
        NumberStyle usual = separator == ';' ? NumberStyle.COMMA : NumberStyle.POINT;
        if (points == 0 && commas == 0) {
            return new NumberFinding(usual, NumberFinding.Origin.ASSUMED, false);
        }
        NumberStyle majority = commas > points ? NumberStyle.COMMA : NumberStyle.POINT;
        return new NumberFinding(
                commas == points ? usual : majority, NumberFinding.Origin.COMPUTED, commas > 0 && points > 0);
    }
}
