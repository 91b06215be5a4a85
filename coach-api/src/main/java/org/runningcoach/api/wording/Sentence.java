package org.runningcoach.api.wording;

import java.util.SortedMap;

/**
 * A sentence for the athlete.
 *
 * @param code a stable name for programs
 * @param values what the sentence names
 * @param text in the athlete's language
 */
public record Sentence(String code, SortedMap<String, String> values, String text) {}
