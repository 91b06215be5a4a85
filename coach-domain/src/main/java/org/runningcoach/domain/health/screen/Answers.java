package org.runningcoach.domain.health.screen;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The fixed text for each message class: short, kind, specific, without blame or diagnosis, with what the athlete can do now. */
public final class Answers {

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    /** Reads the texts from the files beside this type; make one and keep it. */
    public Answers() {
        for (Language language : Language.values()) {
            texts.put(language, read("answers/" + language.code() + ".properties"));
        }
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(WordsOnFile.read(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }

    /**
     * @throws IllegalStateException when the text is missing
     */
    public String text(MessageClass messageClass, Language language) {
        String key = messageClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Properties ofLanguage = texts.get(language);
        String text = ofLanguage == null ? null : ofLanguage.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("there is no " + language.code() + " text for " + key);
        }
        return text;
    }
}
