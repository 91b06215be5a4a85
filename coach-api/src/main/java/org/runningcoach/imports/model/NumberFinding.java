package org.runningcoach.imports.model;

import org.runningcoach.imports.values.NumberStyle;

/**
 * How the file writes numbers.
 *
 * @param origin whether its numbers showed it
 * @param mixed whether some numbers are in the other style: the file was edited, the majority decides
 */
public record NumberFinding(NumberStyle style, Origin origin, boolean mixed) {

    /** How a number style was found. */
    public enum Origin {
        /** A separator before one or two last digits gave it away. */
        COMPUTED,
        /** No number of the file shows it; the usual one for its separator was taken. */
        ASSUMED
    }
}
