package org.runningcoach.domain.shared;

/**
 * A caller's mistake: the command was understood and refused, and nothing changed.
 *
 * <p>The field is the path of the offending value as the API names it, such as {@code goal.race.date}.
 */
public final class RuleViolation extends RuntimeException {

    private final String code;
    private final String field;

    /**
     * @param code a stable dotted code of the rule, such as {@code athlete.too-young}
     * @param message a sentence for the athlete: what is wrong, and what would be right
     */
    public RuleViolation(String code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }
}
