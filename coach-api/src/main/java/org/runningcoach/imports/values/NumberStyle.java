package org.runningcoach.imports.values;

import org.jspecify.annotations.Nullable;

/** How an account writes numbers; the language of the header does not tell it, and one file keeps one style. */
public enum NumberStyle {
    /** {@code 1,234.5} */
    POINT('.', ','),
    /** {@code 1.234,5} */
    COMMA(',', '.');

    private static final int LONGEST = 24;

    private final char decimal;
    private final char grouping;

    NumberStyle(char decimal, char grouping) {
        this.decimal = decimal;
        this.grouping = grouping;
    }

    public NumberStyle other() {
        return this == POINT ? COMMA : POINT;
    }

    /**
     * The style a number gives away by a separator before one or two last digits; {@code 1,234} alone says nothing.
     */
    public static @Nullable NumberStyle shownBy(String text) {
        String number = text.strip();
        int separator = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
        int decimals = number.length() - separator - 1;
        if (separator < 1 || decimals < 1 || decimals > 2) {
            return null;
        }
        NumberStyle style = number.charAt(separator) == ',' ? COMMA : POINT;
        return style.read(number) == null ? null : style;
    }

    /**
     * The number written in this style, or null when the text is none: words, exponents, NaN and infinity are none.
     * One apostrophe before the number is a spreadsheet's guard and is passed over, spaces between digits are grouping.
     */
    public @Nullable Double read(String text) {
        String plain = digits(text);
        return plain == null ? null : Double.valueOf(plain);
    }

    /** As {@link #read}, and when that fails the number in the other style: a hand has edited such a cell. */
    public @Nullable Double readEither(String text) {
        Double value = read(text);
        return value == null ? other().read(text) : value;
    }

    /** The number as Java writes it, or null. */
    private @Nullable String digits(String text) {
        String number = text.strip();
        int from = number.startsWith("'") ? 1 : 0;
        if (number.length() - from > LONGEST) {
            return null;
        }
        StringBuilder plain = new StringBuilder(number.length());
        int grouped = -1;
        boolean fraction = false;
        int seen = 0;
        for (int i = from; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                seen++;
                grouped = grouped < 0 ? grouped : grouped + 1;
            } else if ((c == '-' || c == '\u2212' || c == '+') && i == from) {
                plain.append(c == '+' ? '+' : '-');
            } else if (c == decimal && !fraction && (grouped < 0 || grouped == 3)) {
                plain.append('.');
                fraction = true;
                grouped = -1;
            } else if ((c == grouping || isSpace(c)) && !fraction && closesGroup(grouped, seen)) {
                grouped = 0;
            } else {
                return null;
            }
        }
        boolean whole = grouped < 0 || grouped == 3;
        return seen > 0 && whole && plain.charAt(plain.length() - 1) != '.' ? plain.toString() : null;
    }

    private static boolean closesGroup(int grouped, int seen) {
        return grouped == 3 || (grouped < 0 && seen >= 1 && seen <= 3);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
