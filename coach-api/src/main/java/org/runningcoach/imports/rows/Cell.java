package org.runningcoach.imports.rows;

import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.SkipReason;
import org.runningcoach.imports.values.DurationText;
import org.runningcoach.imports.values.Missing;
import org.runningcoach.imports.values.NumberStyle;

/**
 * One cell with the name of its column, so that whatever is wrong with it can be reported.
 *
 * @param text what stands there, empty when the column or the value is missing
 */
public record Cell(String column, String text) {

    public Cell {
        text = Missing.marks(text) ? "" : text.strip();
    }

    public boolean isMissing() {
        return text.isEmpty();
    }

    public UnreadableCell refused(SkipReason reason) {
        return new UnreadableCell(column, text, reason);
    }

    /** The measure, null when missing; a duration or pace that slid into this column counts as missing, other text costs the row. */
    public @Nullable Double number(NumberStyle style) throws UnreadableCell {
        if (isMissing()) {
            return null;
        }
        Double value = style.readEither(text);
        if (value == null && DurationText.seconds(text) == null) {
            throw refused(SkipReason.UNREADABLE_NUMBER);
        }
        return value;
    }

    /** As {@link #number}, and zero means missing: so exports before 2024 write a measure that was not taken. */
    public @Nullable Double numberAboveZero(NumberStyle style) throws UnreadableCell {
        Double value = number(style);
        return value == null || value <= 0 ? null : value;
    }
}
