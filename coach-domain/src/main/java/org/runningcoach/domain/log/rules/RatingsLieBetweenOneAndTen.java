package org.runningcoach.domain.log.rules;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.RuleViolation;

/** A rating is a whole number from 1 to 10. */
public record RatingsLieBetweenOneAndTen(Feedback feedback) {

    private static final int LEAST = 1;
    private static final int MOST = 10;

    /** One for each rating outside. */
    public Stream<RuleViolation> violations() {
        return Stream.of(
                        violation("effort", feedback.effort()),
                        violation("recovery", feedback.recovery()),
                        violation("motivation", feedback.motivation()),
                        violation("soreness", feedback.soreness()))
                .flatMap(found -> found);
    }

    private static Stream<RuleViolation> violation(String field, @Nullable Integer rating) {
        return rating == null || rating >= LEAST && rating <= MOST
                ? Stream.empty()
                : Stream.of(new RuleViolation(
                        "log.feedback-rating", field, "A rating is a whole number from 1 to 10, not " + rating + "."));
    }
}
