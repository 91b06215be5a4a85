package org.runningcoach.projection.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.runningcoach.domain.shared.EventName;

/**
 * JSON events under their stable names. Axon's own types that travel with an event, its metadata and tokens, keep their
 * class names; a class of ours without a name is refused before it is stored.
 */
public final class NamedEventSerializer extends Jackson3Serializer {

    private static final String OURS = "org.runningcoach.";

    private final EventNames names;

    public NamedEventSerializer(EventNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(StoredTypes.validator())
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
        throw new UnknownEventName(type.getName());
    }

    private static boolean isClassName(SerializedType type) {
        return type.equals(SerializedType.emptyType())
                || type.getName().startsWith("org.axonframework.")
                || type.getName().startsWith("java.");
    }
}
