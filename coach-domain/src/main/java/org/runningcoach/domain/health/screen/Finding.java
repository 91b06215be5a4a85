package org.runningcoach.domain.health.screen;

import org.jspecify.annotations.Nullable;

/**
 * A sign found in a report.
 *
 * @param language of the words that gave it away, the language to answer in; none for a ticked sign
 * @param span those words; none for a ticked sign
 */
public record Finding(
        Trigger trigger,
        @Nullable Language language,
        @Nullable Span span) {

    static Finding ticked(Trigger trigger) {
        return new Finding(trigger, null, null);
    }
}
