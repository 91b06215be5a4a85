package org.runningcoach.domain.log.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;
import org.runningcoach.domain.shared.RuleViolation;

/** Pain is somewhere: its place is a short plain text. */
public record PainHasItsPlace(Feedback feedback) {

    private static final int LONGEST = 100;

    /** Empty when the rule is kept. */
    public Stream<RuleViolation> violations() {
        Pain pain = feedback.pain();
        if (pain == null) {
            return Stream.empty();
        }
        String place = pain.place();
        boolean kept = !place.isBlank()
                && place.length() <= LONGEST
                && place.codePoints().noneMatch(PainHasItsPlace::isUnprintable);
        return kept
                ? Stream.empty()
                : Stream.of(new RuleViolation(
                        "log.feedback-pain-place",
                        "pain.place",
                        "Say where it hurts in 1 to 100 characters, without control characters."));
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
