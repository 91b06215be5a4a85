package org.runningcoach.projection.imports;

/**
 * How the file writes numbers.
 *
 * @param style such as {@code 1,234.5}
 * @param origin whether the file's numbers showed it or it was assumed
 * @param mixed whether some numbers are in the other style
 */
public record NumbersView(String style, String origin, boolean mixed) {}
