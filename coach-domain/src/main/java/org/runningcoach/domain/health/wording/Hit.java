package org.runningcoach.domain.health.wording;

/**
 * Where a phrase stands.
 *
 * @param from number of its first word in the text
 * @param to behind its last word
 */
record Hit(int from, int to) {

    boolean covers(int word) {
        return from <= word && word < to;
    }
}
