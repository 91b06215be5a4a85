package org.runningcoach.domain.health.wording;

import java.util.List;

/**
 * Words that stand side by side.
 *
 * @param words at least one
 */
record Phrase(List<Word> words) {

    Phrase {
        words = List.copyOf(words);
    }

    Word first() {
        return words.getFirst();
    }

    int length() {
        return words.size();
    }
}
