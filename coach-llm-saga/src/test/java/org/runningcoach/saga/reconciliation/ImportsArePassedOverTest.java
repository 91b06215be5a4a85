package org.runningcoach.saga.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiHandlerDefinition;
import org.axonframework.messaging.annotation.MultiHandlerEnhancerDefinition;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.shared.AthleteId;

class ImportsArePassedOverTest {

    private static final UUID IMPORT = UUID.fromString("00000000-0000-4000-8000-000000000007");

    private final ImportsArePassedOver imports = new ImportsArePassedOver();

    @Test
    void what_an_import_brings_does_not_reach_a_handler_of_what_comes_by_hand() {
        var command = new ImportActivities(
                new AthleteId(UUID.randomUUID()), IMPORT, Source.GARMIN_CSV, List.of(), Instant.EPOCH);
        Map<String, ?> named = imports.correlationDataFor(GenericCommandMessage.asCommandMessage(command));

        assertThat(named).isEqualTo(Map.of("import", IMPORT.toString()));
        assertThat(handles(new ByHand(), named)).isFalse();
        assertThat(handles(new Everything(), named)).isTrue();
    }

    @Test
    void what_names_no_import_reaches_it() {
        Map<String, ?> unnamed = imports.correlationDataFor(GenericCommandMessage.asCommandMessage("another command"));

        assertThat(handles(new ByHand(), unnamed)).isTrue();
    }

    private boolean handles(Object handler, Map<String, ?> metadata) {
        ClassLoader here = getClass().getClassLoader();
        var adapter = new AnnotationEventHandlerAdapter(
                handler,
                ClasspathParameterResolverFactory.forClassLoader(here),
                new MultiHandlerDefinition(
                        List.of(ClasspathHandlerDefinition.forClassLoader(here)),
                        MultiHandlerEnhancerDefinition.ordered(imports)));
        return adapter.canHandle(GenericEventMessage.asEventMessage("a fact").withMetaData(metadata));
    }

    private static final class ByHand {

        @ByHandOnly
        @EventHandler
        void on(String fact) {
            throw new IllegalStateException(fact);
        }
    }

    private static final class Everything {

        @EventHandler
        void on(String fact) {
            throw new IllegalStateException(fact);
        }
    }
}
