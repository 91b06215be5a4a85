package org.runningcoach.domain.health.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files beside this package that hold words. */
final class WordsOnFile {

    private WordsOnFile() {}

    /** The content of a file, in UTF-8. */
    static String read(String file) {
        try (InputStream stream = WordsOnFile.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing beside " + WordsOnFile.class.getPackageName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
