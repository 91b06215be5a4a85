package org.runningcoach.domain.health.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The language of each sentence, told by its small words: "palpitations" is English and French, "jamais de palpitations" is not both. */
final class Tongues {

    private final List<Map<String, Integer>> weights = new ArrayList<>();

    Tongues(List<Token> tokens, Map<String, Context> contexts) {
        for (Token token : tokens) {
            while (weights.size() <= token.sentence()) {
                weights.add(new TreeMap<>());
            }
            contexts.forEach((language, context) -> {
                if (context.knows(token)) {
                    weights.get(token.sentence()).merge(language, 1, Integer::sum);
                }
            });
        }
    }

    /** The language a sentence is most likely in, a word's own language unless another weighs more. */
    String languageOf(int sentence, String own) {
        String heaviest = own;
        Map<String, Integer> languages = weights.get(sentence);
        for (Map.Entry<String, Integer> language : languages.entrySet()) {
            if (language.getValue() > languages.getOrDefault(heaviest, 0)) {
                heaviest = language.getKey();
            }
        }
        return heaviest;
    }
}
