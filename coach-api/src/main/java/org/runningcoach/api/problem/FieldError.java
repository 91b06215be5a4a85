package org.runningcoach.api.problem;

/**
 * One value of a request that is refused.
 *
 * @param field its path in the request, such as {@code goal.race.date}, or the name of a query parameter
 * @param code a stable name for programs
 * @param message a sentence for people: what is wrong, and what would be right
 */
public record FieldError(String field, String code, String message) {}
