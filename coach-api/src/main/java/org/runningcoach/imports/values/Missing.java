package org.runningcoach.imports.values;

/** The marks an export leaves where it has no value: nothing at all, {@code --}, {@code --:--:--}. */
public final class Missing {

    private Missing() {}

    /** Whether the cell holds no value. A zero is a value here; what it means depends on the column. */
    public static boolean marks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && c != ':' && c != '\u2013' && c != '\u2014' && !Character.isWhitespace(c) && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
