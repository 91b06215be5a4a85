package org.runningcoach.api.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** What a verb printed. */
final class Printed {

    private Printed() {}

    static List<String> by(Consumer<PrintStream> verb) {
        var bytes = new ByteArrayOutputStream();
        try (var to = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            verb.accept(to);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
