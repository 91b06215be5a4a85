package org.runningcoach.projection.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.runningcoach.domain.shared.EventName;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * JSON events under their stable names. Axon's own types that travel with an event, its metadata and tokens, keep their
 * class names; a class of ours without a name is refused before it is stored. An event of an unknown name or revision fails when its payload is read, not before:
 * so that it can be parked as it lies in the table.
 */
public final class NamedEventSerializer extends Jackson3Serializer {

    private static final String OURS = "org.runningcoach.";

    private final EventNames names;

    public NamedEventSerializer(EventNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(StoredTypes.validator())
                        .addModule(new BlackbirdModule())
                        .changeDefaultPropertyInclusion(all -> JsonInclude.Value.construct(
                                JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))));
        this.names = names;
    }

    @Override
    public SerializedType typeForClass(Class type) {
        EventName name = type == null ? null : ((Class<?>) type).getAnnotation(EventName.class);
        if (name != null && names.knows(type)) {
            return new SimpleSerializedType(name.value(), name.revision());
        }
        if (type != null && type.getName().startsWith(OURS)) {
            throw new IllegalArgumentException(
                    type.getName() + " is stored under no event name: give it an @EventName.");
        }
        return super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> event = names.typeOf(type.getName());
        if (event != null) {
            return event;
        }
        if (isClassName(type)) {
            return super.classForType(type);
        }
        return UnknownEvent.class;
    }

    /** Jackson would read a shape of another revision as well as it can, and leave out what it does not know. */
    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        Class<?> event = names.typeOf(type.getName());
        if (event != null) {
            String known = typeForClass(event).getRevision();
            if (!known.equals(type.getRevision())) {
                throw UnreadableEvent.ofUnknownRevision(type.getName(), type.getRevision(), known);
            }
        } else if (!isClassName(type)) {
            throw UnreadableEvent.ofUnknownName(type.getName());
        }
        return super.deserialize(stored);
    }

    private static boolean isClassName(SerializedType type) {
        return type.equals(SerializedType.emptyType())
                || type.getName().startsWith("org.axonframework.")
                || type.getName().startsWith("java.");
    }
}
