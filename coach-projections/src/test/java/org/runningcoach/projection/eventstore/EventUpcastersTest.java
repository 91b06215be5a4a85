package org.runningcoach.projection.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.domain.shared.EventName;

/** Every event in every revision it was ever stored in: without the golden file and the upcaster of an old one this fails. */
class EventUpcastersTest {

    private static final EventNames NAMES = EventNames.in("org.runningcoach.domain");

    private static final RevisionUpcaster KILOMETRES_TO_METRES = new RevisionUpcaster("probe.ran", "1", "2", ran -> {
        double kilometres = ran.required("kilometres").asDouble();
        ran.remove("kilometres");
        return ran.put("metres", kilometres * 1_000);
    });
    private static final RevisionUpcaster ON_SOME_SURFACE =
            new RevisionUpcaster("probe.ran", "2", "3", ran -> ran.put("surface", "unknown"));

    @ParameterizedTest
    @MethodSource("stored")
    void every_revision_is_read_by_todays_code(String name, String revision, Class<?> event) {
        assertThat(new StoredEvents(NAMES, EventUpcasters.chain()).read(name, revision))
                .isInstanceOf(event);
    }

    @Test
    void an_old_shape_goes_through_every_upcaster_after_it() {
        assertThat(ran(KILOMETRES_TO_METRES, ON_SOME_SURFACE).read("probe.ran", "1"))
                .isEqualTo(new Ran(12_500, "unknown"));
        assertThat(ran(KILOMETRES_TO_METRES, ON_SOME_SURFACE).read("probe.ran", "3"))
                .isEqualTo(new Ran(8_000, "track"));
    }

    @Test
    void an_old_shape_without_its_upcaster_is_not_read() {
        assertThatThrownBy(() -> ran(ON_SOME_SURFACE).read("probe.ran", "1"))
                .hasCauseInstanceOf(UnreadableEvent.class)
                .hasStackTraceContaining("probe.ran");
    }

    @Test
    void an_old_shape_without_its_golden_file_is_noticed() {
        assertThatThrownBy(() -> ran(KILOMETRES_TO_METRES, ON_SOME_SURFACE).read("probe.ran", "2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/golden/probe.ran.2.json");
    }

    private static StoredEvents ran(RevisionUpcaster... upcasters) {
        return new StoredEvents(EventNames.of(List.of(Ran.class)), new EventUpcasterChain(upcasters));
    }

    private static Stream<Arguments> stored() {
        return NAMES.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(event -> revisions(event.getValue())
                        .mapToObj(revision ->
                                Arguments.of(event.getKey(), Integer.toString(revision), event.getValue())));
    }

    private static IntStream revisions(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        return IntStream.rangeClosed(1, Integer.parseInt(name.revision()));
    }

    @EventName(value = "probe.ran", revision = "3")
    record Ran(double metres, String surface) {}
}
