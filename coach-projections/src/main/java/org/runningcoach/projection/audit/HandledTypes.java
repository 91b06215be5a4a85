package org.runningcoach.projection.audit;

import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;

/** The events that a projector's handlers declare: their first parameter. */
final class HandledTypes {

    private final List<? extends Class<?>> types;

    HandledTypes(Class<?> projector) {
        this.types = Arrays.stream(projector.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .toList();
    }

    boolean include(Class<?> event) {
        return types.stream().anyMatch(type -> type.isAssignableFrom(event));
    }
}
