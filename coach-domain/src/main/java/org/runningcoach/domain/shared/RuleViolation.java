package org.runningcoach.domain.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * A caller's mistake: the command was understood and refused, and nothing changed.
 *
 * <p>The field is the path of the offending value as the API names it, such as {@code goal.race.date}.
 */
public final class RuleViolation extends RuntimeException {

    private final String code;
    private final String field;
    private final List<RuleViolation> others;

    /**
     * @param code a stable dotted code of the rule, such as {@code athlete.too-young}
     * @param message a sentence for the athlete: what is wrong, and what would be right
     */
    public RuleViolation(String code, String field, String message) {
        this(code, field, message, List.of());
    }

    private RuleViolation(String code, String field, String message, List<RuleViolation> others) {
        super(message);
        this.code = code;
        this.field = field;
        this.others = others;
    }

    /** Refuses a command when at least one rule is broken, and tells every mistake at once. */
    public static void refuseAny(List<RuleViolation> violations) {
        if (!violations.isEmpty()) {
            RuleViolation first = violations.getFirst();
            throw new RuleViolation(
                    first.code, first.field, first.getMessage(), violations.subList(1, violations.size()));
        }
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    /** This mistake and those found beside it in the same command. */
    public List<RuleViolation> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
