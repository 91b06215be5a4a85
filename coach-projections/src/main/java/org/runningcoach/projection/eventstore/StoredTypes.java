package org.runningcoach.projection.eventstore;

import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Which classes stored JSON may name: Axon's and ours. Without it a token under replay cannot be read back. */
public final class StoredTypes {

    private StoredTypes() {}

    public static PolymorphicTypeValidator validator() {
        return BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.runningcoach.")
                .build();
    }
}
