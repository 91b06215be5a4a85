package org.runningcoach.projection.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.shared.EventName;

class EventNamesTest {

    @Test
    void every_event_of_the_domain_is_found_by_its_name() {
        EventNames names = EventNames.in("org.runningcoach.domain");
        assertThat(names.all()).containsKeys("athlete.registered", "log.activity-recorded");
    }

    @Test
    void a_name_for_two_classes_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Made.class, MadeAgain.class)))
                .hasMessageContaining("probe.made")
                .hasMessageContaining("MadeAgain");
    }

    @Test
    void a_class_without_a_name_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Nameless.class))).hasMessageContaining("@EventName");
    }

    @Test
    void a_name_of_another_form_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(Misnamed.class))).hasMessageContaining("plan.revised");
    }

    @Test
    void a_revision_that_would_not_count_is_refused() {
        assertThatThrownBy(() -> EventNames.of(List.of(TwiceRevised.class))).hasMessageContaining("revision");
    }

    @EventName("probe.made")
    private record Made() {}

    @EventName("probe.made")
    private record MadeAgain() {}

    private record Nameless() {}

    @EventName("ProbeMade")
    private record Misnamed() {}

    @EventName("probe.revised")
    @Revision("7")
    private record TwiceRevised() {}
}
