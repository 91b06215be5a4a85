package org.runningcoach.domain.methodology.drafting;

import java.util.Set;

/** What a sentence about a session is looked up by, and the values that it names, each of them. */
public record SentenceKey(String code, Set<String> parameters) {

    public SentenceKey {
        parameters = Set.copyOf(parameters);
    }

    /** @param school whose texts hold the sentence */
    public static SentenceKey ofPurpose(String school, String name, String... parameters) {
        return new SentenceKey(school + ".purpose." + name, Set.of(parameters));
    }

    /** @param school whose texts hold the sentence */
    public static SentenceKey ofReason(String school, String name, String... parameters) {
        return new SentenceKey(school + ".reason." + name, Set.of(parameters));
    }
}
