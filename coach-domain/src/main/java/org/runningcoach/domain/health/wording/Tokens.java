package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a text apart into words, sentences and clauses, in one pass. */
final class Tokens {

    /** French words that lose their vowel before another: the apostrophe parts them, elsewhere it joins ("can't" is one word). */
    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "n", "s", "c", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quelqu");

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start;
    private int sentence;
    private int clause;

    private Tokens() {}

    static List<Token> of(String text) {
        return new Tokens().read(text);
    }

    private List<Token> read(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            String letters = Letters.of(codePoint);
            if (!letters.isEmpty()) {
                append(letters, at);
            } else if (Letters.isApostrophe(codePoint)) {
                if (ELIDED.contains(word.toString())) {
                    finish(at);
                }
            } else if (!Letters.isSilent(codePoint)) {
                finish(at);
                next = pause(text, at, codePoint);
            }
            at = next;
        }
        finish(text.length());
        return List.copyOf(tokens);
    }

    private void append(String letters, int at) {
        if (word.isEmpty()) {
            start = at;
        }
        letters.codePoints().filter(letter -> !drawnOut(letter)).forEach(word::appendCodePoint);
    }

    /** The third of three equal letters: "paaaain" is pain drawn out, and no word has three. */
    private boolean drawnOut(int letter) {
        int last = word.length() - 1;
        return Character.isLetter(letter) && last > 0 && word.charAt(last) == letter && word.charAt(last - 1) == letter;
    }

    private void finish(int end) {
        if (!word.isEmpty()) {
            tokens.add(new Token(word.toString(), start, end, sentence, clause));
            word.setLength(0);
        }
    }

    /** Reads a mark between words, together with its repetitions, and says where reading goes on. */
    private int pause(String text, int at, int mark) {
        int next = at + Character.charCount(mark);
        while (next < text.length() && text.charAt(next) == mark) {
            next++;
        }
        boolean repeated = next > at + 1;
        switch (mark) {
            case '!', '?', ';', '¡', '¿', '。', '！', '？' -> sentence++;
            case '.' -> {
                if (repeated) {
                    clause++;
                } else if (next == text.length() || !Character.isLetterOrDigit(text.codePointAt(next))) {
                    sentence++;
                }
            }
            case '\n' -> {
                if (repeated) {
                    sentence++;
                } else {
                    clause++;
                }
            }
            case ',', ':', '(', ')', '\u2013', '\u2014' -> clause++;
            default -> {
                // any other mark parts words only
            }
        }
        return next;
    }
}
