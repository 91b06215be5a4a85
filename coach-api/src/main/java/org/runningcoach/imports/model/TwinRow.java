package org.runningcoach.imports.model;

/**
 * A row with the start and the sport family of an earlier row of the same file; the earlier one is kept.
 *
 * @param line the line of the row that was left out
 * @param keptLine the line of the row that was kept
 * @param conflict whether distance or duration differ: a corrected or edited activity, not a mere repetition
 */
public record TwinRow(int line, int keptLine, boolean conflict) {}
