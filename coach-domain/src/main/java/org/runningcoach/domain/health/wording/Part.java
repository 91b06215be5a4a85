package org.runningcoach.domain.health.wording;

import java.util.List;

/** A choice of phrases, one of which a pattern needs. Two parts are the same only when they are one: each collects its own hits. */
final class Part {

    private final List<Phrase> phrases;

    Part(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    List<Phrase> phrases() {
        return phrases;
    }
}
