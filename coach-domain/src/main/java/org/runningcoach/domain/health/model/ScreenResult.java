package org.runningcoach.domain.health.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.screen.Finding;
import org.runningcoach.domain.health.screen.Language;
import org.runningcoach.domain.health.screen.MessageClass;
import org.runningcoach.domain.health.screen.RedFlagScreen;
import org.runningcoach.domain.health.screen.RedFlags;
import org.runningcoach.domain.health.screen.ScreenLabel;
import org.runningcoach.domain.health.screen.Trigger;

/**
 * What the screen found in the words of a fact, kept with the fact: better words in a later screen change nothing of what was found then.
 *
 * @param version of the screen that read the words
 * @param language of the gravest words, the language to answer in
 * @param triggers at least one, the gravest first
 */
public record ScreenResult(int version, Language language, List<Trigger> triggers) {

    public ScreenResult {
        triggers = List.copyOf(triggers);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("a result without a finding");
        }
    }

    /** Nothing when there is no flag. */
    public static @Nullable ScreenResult of(RedFlags flags) {
        if (flags.isEmpty()) {
            return null;
        }
        Language language = flags.findings().stream()
                .map(Finding::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Language.EN);
        return new ScreenResult(
                RedFlagScreen.VERSION,
                language,
                flags.findings().stream().map(Finding::trigger).toList());
    }

    /** The gravest label. */
    public ScreenLabel label() {
        return triggers.stream().map(Trigger::label).min(ScreenLabel::compareTo).orElseThrow();
    }

    /** The answers due, the gravest first. */
    public Set<MessageClass> messageClasses() {
        Set<MessageClass> classes = EnumSet.noneOf(MessageClass.class);
        triggers.forEach(trigger -> classes.add(trigger.messageClass()));
        return Collections.unmodifiableSet(classes);
    }
}
