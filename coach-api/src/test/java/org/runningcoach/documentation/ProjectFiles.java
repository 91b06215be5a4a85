package org.runningcoach.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout the tests run in, read as text. */
final class ProjectFiles {

    private static final List<String> MODULES =
            List.of("coach-domain", "coach-projections", "coach-llm-saga", "coach-api");

    private ProjectFiles() {}

    /** Tests run in their module's folder; the project is the folder above it. */
    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    static String document(String name) {
        return text(root().resolve("docs").resolve(name));
    }

    /** Every Java source below {@code src/main/java} of every module. */
    static List<Path> mainSources() {
        return MODULES.stream()
                .flatMap(module -> javaBelow(root().resolve(module).resolve("src/main/java")).stream())
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
