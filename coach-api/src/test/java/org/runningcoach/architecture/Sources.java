package org.runningcoach.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only the text of the sources shows: lengths, sentences, and tests that would never run. */
final class Sources {

    private static final int LONGEST = 300;
    private static final Pattern TEST =
            Pattern.compile("^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b", Pattern.MULTILINE);
    private static final Pattern PURPOSE =
            Pattern.compile("^/\\*\\*\\s*(\\*\\s*)?[A-Z](?:[^@]|\\{@){15,}?[.!?]\\s*\\*/\\s*@?.*", Pattern.DOTALL);

    private final Path root;

    Sources(Path root) {
        this.root = root;
    }

    /** The checkout: tests run in the folder of their module. */
    static Sources ofTheProject() {
        return new Sources(Path.of("..").toAbsolutePath().normalize());
    }

    List<String> tooLong() {
        return java().filter(file -> text(file).lines().count() > LONGEST)
                .map(this::name)
                .toList();
    }

    List<String> packagesWithoutPurpose() {
        return java().filter(file -> file.endsWith("package-info.java"))
                .filter(file -> !PURPOSE.matcher(text(file)).matches())
                .map(this::name)
                .toList();
    }

    /** A package may be spread over modules, and over main and test sources: it says its purpose once. */
    List<String> packagesWithoutInfo() {
        Set<String> explained = java().filter(file -> file.endsWith("package-info.java"))
                .map(Sources::packageOf)
                .collect(Collectors.toSet());
        return java().filter(file -> !explained.contains(packageOf(file)))
                .map(this::name)
                .toList();
    }

    List<String> testsThatNeverRun() {
        return java().filter(file -> TEST.matcher(text(file)).find())
                .map(this::name)
                .filter(name -> !name.endsWith("Test.java") && !name.endsWith("IT.java"))
                .toList();
    }

    int count() {
        return (int) java().count();
    }

    private Stream<Path> java() {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(Path file) {
        return file.resolveSibling("").toString().replaceFirst(".*/src/[a-z]+/java/", "");
    }

    private String name(Path file) {
        return root.relativize(file).toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
