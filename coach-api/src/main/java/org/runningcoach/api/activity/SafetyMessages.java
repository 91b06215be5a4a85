package org.runningcoach.api.activity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.health.screen.Answers;
import org.runningcoach.domain.health.screen.MessageClass;

/**
 * What the athlete's words call for, by fixed rules (docs/safety.md).
 *
 * @param label the gravest: emergency, refer, dosage, doping, or none when the messages stop nothing
 * @param language of the messages, the language of the gravest words
 * @param messages the gravest first
 */
record SafetyMessages(
        @Schema(
                allowableValues = {"emergency", "refer", "dosage", "doping", "none"},
                example = "emergency")
        String label,

        @Schema(example = "en") String language,
        List<Message> messages) {

    private static final Answers ANSWERS = new Answers();

    /**
     * One message.
     *
     * @param text what to do now
     */
    @Schema(name = "SafetyMessage")
    record Message(MessageClass messageClass, String text) {}

    static SafetyMessages of(ScreenResult found) {
        return new SafetyMessages(
                found.label().code(),
                found.language().code(),
                found.messageClasses().stream()
                        .map(messageClass -> new Message(messageClass, ANSWERS.text(messageClass, found.language())))
                        .toList());
    }
}
