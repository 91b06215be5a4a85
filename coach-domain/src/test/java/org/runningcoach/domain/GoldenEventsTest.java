package org.runningcoach.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.domain.shared.EventName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored today must be readable for ever: one golden file per event and revision, named
 * {@code golden/<name>.<revision>.json}, read back by today's code without losing or renaming anything.
 */
class GoldenEventsTest {

    /** As the event store writes: what is absent is left out. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .build();

    @ParameterizedTest
    @MethodSource("events")
    void the_golden_file_is_read_back_and_written_the_same(Class<?> event) throws IOException {
        JsonNode golden = JSON.readTree(golden(event));
        Object read = JSON.treeToValue(golden, event);
        assertThat(JSON.<JsonNode>valueToTree(read)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_golden_file_fills_every_component(Class<?> event) throws IOException {
        JsonNode golden = JSON.readTree(golden(event));
        for (var component : event.getRecordComponents()) {
            assertThat(golden.path(component.getName()).isMissingNode()
                            || golden.path(component.getName()).isNull())
                    .as("%s of %s is filled", component.getName(), event.getSimpleName())
                    .isFalse();
        }
    }

    @Test
    void no_two_events_share_a_stored_name() {
        assertThat(events().map(event -> event.getAnnotation(EventName.class).value()))
                .doesNotHaveDuplicates();
    }

    private static String golden(Class<?> event) throws IOException {
        EventName name = event.getAnnotation(EventName.class);
        String file = "/golden/" + name.value() + "." + name.revision() + ".json";
        try (InputStream stream = GoldenEventsTest.class.getResourceAsStream(file)) {
            assertThat(stream)
                    .as("%s needs src/test/resources%s", event.getSimpleName(), file)
                    .isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Stream<Class<?>> events() {
        try {
            URI classes = EventName.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path root = Path.of(classes);
            try (Stream<Path> files = Files.walk(root)) {
                List<Class<?>> found = files.map(root::relativize)
                        .map(Path::toString)
                        .filter(file ->
                                file.contains("/events/") && file.endsWith(".class") && !file.contains("package-info"))
                        .sorted()
                        .<Class<?>>map(GoldenEventsTest::load)
                        .filter(Class::isRecord)
                        .toList();
                assertThat(found).isNotEmpty().allMatch(event -> event.isAnnotationPresent(EventName.class));
                return found.stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(
                    file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
