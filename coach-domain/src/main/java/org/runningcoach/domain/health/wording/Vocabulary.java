package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words looked for, and which of them a typed word may be. */
final class Vocabulary {

    private final Map<String, List<Word>> exact = new TreeMap<>();
    private final Map<String, List<Word>> open = new TreeMap<>();
    private final Map<Character, List<Word>> byFirstLetter = new TreeMap<>();
    private final Set<String> ordinary;
    private final boolean forgiving;
    private final int longest;

    private Vocabulary(Collection<Word> words, Collection<String> ordinary, boolean forgiving) {
        for (Word word : words) {
            (word.open() ? open : exact)
                    .computeIfAbsent(word.letters(), letters -> new ArrayList<>())
                    .add(word);
            if (!word.spelled()) {
                byFirstLetter
                        .computeIfAbsent(word.letters().charAt(0), letter -> new ArrayList<>())
                        .add(word);
            }
        }
        this.ordinary = new TreeSet<>(ordinary);
        this.forgiving = forgiving;
        this.longest = open.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Knows a word only as it is spelled. */
    static Vocabulary strict(Collection<Word> words) {
        return new Vocabulary(words, List.of(), false);
    }

    /**
     * Knows a word with a slip of the finger too.
     *
     * @param ordinary words that are what they are, though a slip away from one looked for
     */
    static Vocabulary forgiving(Collection<Word> words, Collection<String> ordinary) {
        return new Vocabulary(words, ordinary, true);
    }

    List<Word> meaningsOf(String typed) {
        List<Word> meanings = new ArrayList<>(exact.getOrDefault(typed, List.of()));
        for (int length = Math.min(longest, typed.length()); length > 0; length--) {
            meanings.addAll(open.getOrDefault(typed.substring(0, length), List.of()));
        }
        if (forgiving && meanings.isEmpty() && !ordinary.contains(typed)) {
            addSlips(typed, meanings);
        }
        return meanings;
    }

    private void addSlips(String typed, List<Word> meanings) {
        addSlips(typed, typed.charAt(0), meanings);
        if (typed.length() > 1 && typed.charAt(1) != typed.charAt(0)) {
            addSlips(typed, typed.charAt(1), meanings);
        }
    }

    private void addSlips(String typed, char firstLetter, List<Word> meanings) {
        for (Word word : byFirstLetter.getOrDefault(firstLetter, List.of())) {
            if (Spelling.mayMean(typed, word.letters())) {
                meanings.add(word);
            }
        }
    }
}
