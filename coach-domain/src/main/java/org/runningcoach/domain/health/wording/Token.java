package org.runningcoach.domain.health.wording;

/**
 * One word of a text.
 *
 * @param word in lower case, without accents
 * @param start where it begins in the text as typed
 * @param end behind its last character
 * @param sentence the number of its sentence
 * @param clause the number of its clause; a comma, a colon, a bracket or a new line begins another
 */
record Token(String word, int start, int end, int sentence, int clause) {}
