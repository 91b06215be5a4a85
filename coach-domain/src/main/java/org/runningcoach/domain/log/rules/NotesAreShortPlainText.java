package org.runningcoach.domain.log.rules;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.RuleViolation;

/** Notes have at most 2,000 characters; of the control characters only line ends and tabs. */
public record NotesAreShortPlainText(Feedback feedback) {

    private static final int LONGEST = 2_000;

    /** Empty when the rule is kept. */
    public Stream<RuleViolation> violations() {
        return isKept(feedback.notes())
                ? Stream.empty()
                : Stream.of(new RuleViolation(
                        "log.feedback-notes",
                        "notes",
                        "Notes have 1 to 2,000 characters, without control characters but line ends and tabs."));
    }

    private static boolean isKept(@Nullable String notes) {
        return notes == null
                || !notes.isBlank()
                        && notes.length() <= LONGEST
                        && notes.codePoints().allMatch(NotesAreShortPlainText::isText);
    }

    private static boolean isText(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && "\n\r\t".indexOf(codePoint) < 0;
        return !control && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
