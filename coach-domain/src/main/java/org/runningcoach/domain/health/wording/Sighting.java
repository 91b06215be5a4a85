package org.runningcoach.domain.health.wording;

/**
 * A sign seen in a text.
 *
 * @param sign its name
 * @param language of the sentence around the words that gave it away
 * @param start where they begin in the text as typed
 * @param end behind their last character
 */
public record Sighting(String sign, String language, int start, int end, Excuse excuse) {}
