package org.runningcoach.domain.health.screen;

/**
 * The part of a text that gave a sign away, in chars of the text as typed.
 *
 * @param end behind the last char
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span from " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
