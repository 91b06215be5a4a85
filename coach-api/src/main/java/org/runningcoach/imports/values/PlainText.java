package org.runningcoach.imports.values;

import java.text.Normalizer;
import java.util.Locale;

/** Text from a file as harmless data: never markup, formula or instruction, and never longer than it may be. */
public final class PlainText {

    /** The longest title kept, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The longest cell quoted in a report, in characters. */
    public static final int LONGEST_QUOTE = 80;

    private PlainText() {}

    /** The text without control and direction characters, cut to the given length without splitting a character. */
    public static String of(String text, int longest) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), longest));
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int shown = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
            if (plain.length() + Character.charCount(shown) > longest) {
                break;
            }
            if (isShown(shown)) {
                plain.appendCodePoint(shown);
            }
        }
        return plain.toString().strip();
    }

    /** The text as a report quotes it: control characters written out, cut to {@value #LONGEST_QUOTE} characters. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length() && quoted.length() < LONGEST_QUOTE; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isShown(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        }
        if (quoted.length() <= LONGEST_QUOTE) {
            return quoted.toString();
        }
        boolean splits = Character.isHighSurrogate(quoted.charAt(LONGEST_QUOTE - 1));
        return quoted.substring(0, splits ? LONGEST_QUOTE - 1 : LONGEST_QUOTE);
    }

    /** A word as headers and type lists are compared: trimmed, composed (NFC), in lower case, single spaces. */
    public static String key(String word) {
        String shown = Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .replace('\u2019', '\'')
                .replace("\uFEFF", "");
        return shown.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && !(c >= '\u202A' && c <= '\u202E')
                && !(c >= '\u2066' && c <= '\u2069');
    }
}
