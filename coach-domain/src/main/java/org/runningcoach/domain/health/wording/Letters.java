package org.runningcoach.domain.health.wording;

import java.text.Normalizer;
import java.util.Locale;

/** Brings letters to one form: lower case, no accents, plain digits and letters for their wide, bold and joined variants. */
final class Letters {

    private Letters() {}

    /** The letters and digits a character stands for; empty when it stands for none. */
    static String of(int codePoint) {
        if (codePoint < 128) {
            return Character.isLetterOrDigit(codePoint) ? Character.toString(Character.toLowerCase(codePoint)) : "";
        }
        if (!Character.isDefined(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.append(spelledOut(letter)));
        return letters.toString();
    }

    /** Letters that no decomposition reaches, as people without the key type them. */
    private static String spelledOut(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ø' -> "o";
            default -> Character.toString(letter);
        };
    }

    /** What belongs to the letter before it or cannot be seen: it neither ends a word nor adds to it. */
    static boolean isSilent(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    static boolean isApostrophe(int codePoint) {
        return switch (codePoint) {
            case '\'', '`', '´', '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\u2032', '\uFF07' -> true;
            default -> false;
        };
    }
}
