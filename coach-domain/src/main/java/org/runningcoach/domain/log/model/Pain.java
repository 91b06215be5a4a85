package org.runningcoach.domain.log.model;

/**
 * Something hurt.
 *
 * @param place where, in the athlete's words: 1 to 100 characters
 */
public record Pain(String place) {}
