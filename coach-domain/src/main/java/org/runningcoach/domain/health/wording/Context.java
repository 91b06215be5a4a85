package org.runningcoach.domain.health.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The small words of one language that decide what the words beside them mean. Spelled as {@link Token#word()} has them. */
record Context(Map<String, Set<String>> words) {

    static Context of(Map<String, List<Phrase>> lists) {
        Map<String, Set<String>> words = new TreeMap<>();
        lists.forEach((name, phrases) -> words.put(
                name,
                phrases.stream()
                        .map(phrase -> phrase.first().letters())
                        .collect(Collectors.toCollection(TreeSet::new))));
        return new Context(words);
    }

    /** Whether the word is one of the language's small words. */
    boolean knows(Token token) {
        return words.values().stream().anyMatch(list -> list.contains(token.word()));
    }

    /** "no", "never", "without". */
    boolean denies(Token token) {
        return has("denying", token);
    }

    /** "keine" in "Fieber habe ich keine." */
    boolean deniesBehind(Token token) {
        return has("denying-behind", token);
    }

    /** What may stand between a denial and the thing denied: "any", "signs of". */
    boolean isFiller(Token token) {
        return has("filler", token);
    }

    boolean isOr(Token token) {
        return has("or", token);
    }

    /** "father", "wife", "friend". */
    boolean isOther(Token token) {
        return has("other", token);
    }

    /** The athlete: "i", "me", "my". */
    boolean isSelf(Token token) {
        return has("self", token);
    }

    /** What makes another person a companion and not the one it is about: "with my friend", "told my wife". */
    boolean isBesides(Token token) {
        return has("besides", token);
    }

    /** What makes a person somebody else: "my father", but not "woman, 40". */
    boolean isBelonging(Token token) {
        return has("belonging", token);
    }

    boolean isPast(Token token) {
        return has("past", token);
    }

    boolean isPresent(Token token) {
        return has("present", token);
    }

    private boolean has(String list, Token token) {
        return words.getOrDefault(list, Set.of()).contains(token.word());
    }
}
