package org.runningcoach.domain.log.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.RuleViolation;

/** Feedback keeps every rule on what may be said; all mistakes are told at once. */
public record FeedbackIsSound(Feedback feedback) {

    public void check() {
        RuleViolation.refuseAny(Stream.of(
                        new FeedbackSaysSomething(feedback).violations(),
                        new RatingsLieBetweenOneAndTen(feedback).violations(),
                        new PainHasItsPlace(feedback).violations(),
                        new NotesAreShortPlainText(feedback).violations())
                .flatMap(found -> found)
                .toList());
    }
}
