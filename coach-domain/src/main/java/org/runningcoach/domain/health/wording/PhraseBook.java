package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Every phrase looked for, by its first word. */
final class PhraseBook {

    private record Entry(Phrase phrase, Part part) {}

    private final Map<Word, List<Entry>> byFirstWord = new HashMap<>();
    private final Vocabulary vocabulary;

    private PhraseBook(Collection<Part> parts, Vocabulary vocabulary) {
        for (Part part : parts) {
            part.phrases().stream()
                    .distinct()
                    .forEach(phrase -> byFirstWord
                            .computeIfAbsent(phrase.first(), word -> new ArrayList<>())
                            .add(new Entry(phrase, part)));
        }
        this.vocabulary = vocabulary;
    }

    static PhraseBook strict(Collection<Part> parts) {
        return new PhraseBook(parts, Vocabulary.strict(words(parts)));
    }

    /**
     * @param ordinary see {@link Vocabulary#forgiving}
     */
    static PhraseBook forgiving(Collection<Part> parts, Collection<String> ordinary) {
        return new PhraseBook(parts, Vocabulary.forgiving(words(parts), ordinary));
    }

    private static Set<Word> words(Collection<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.phrases().stream())
                .flatMap(phrase -> phrase.words().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * @param hidden the words that are passed over, by their number
     */
    void find(List<Token> tokens, BitSet hidden, BiConsumer<Part, Hit> found) {
        Map<String, List<Word>> known = new HashMap<>();
        List<List<Word>> meanings = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            meanings.add(
                    hidden.get(i)
                            ? List.of()
                            : known.computeIfAbsent(tokens.get(i).word(), vocabulary::meaningsOf));
        }
        for (int i = 0; i < tokens.size(); i++) {
            for (Word word : meanings.get(i)) {
                for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
                    if (stands(entry.phrase(), i, tokens, meanings)) {
                        found.accept(entry.part(), new Hit(i, i + entry.phrase().length()));
                    }
                }
            }
        }
    }

    private static boolean stands(Phrase phrase, int from, List<Token> tokens, List<List<Word>> meanings) {
        int last = from + phrase.length() - 1;
        if (last >= tokens.size()
                || tokens.get(from).sentence() != tokens.get(last).sentence()) {
            return false;
        }
        for (int i = 1; i < phrase.length(); i++) {
            if (!meanings.get(from + i).contains(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
