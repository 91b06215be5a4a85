package org.runningcoach.domain.methodology;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.runningcoach.domain.methodology.drafting.SentenceKey;

/** The texts of a school, as they lie beside the schools' packages. */
public record Wordings(Properties texts) {

    /** @param name of the file, without its ending */
    public static Wordings of(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Wordings.class.getResourceAsStream(name + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wordings(texts);
    }

    public String of(SentenceKey key) {
        return Objects.requireNonNull(texts.getProperty(key.code()), key.code() + " is not worded");
    }

    public Set<String> codes() {
        return texts.stringPropertyNames();
    }
}
