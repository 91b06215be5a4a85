package org.runningcoach.api.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/** Reads days and months as ever, and refuses those outside {@link RequestYears}. */
final class DatesInJson extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        Class<?> type = description.getBeanClass();
        return type == LocalDate.class || type == YearMonth.class ? new Bounded(deserializer) : deserializer;
    }

    private static final class Bounded extends DelegatingDeserializer {

        Bounded(ValueDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
            return new Bounded(deserializer);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            Object read = super.deserialize(json, context);
            if (read instanceof TemporalAccessor date && !RequestYears.include(date)) {
                throw InvalidFormatException.from(json, "The year is out of range", date, handledType());
            }
            return read;
        }
    }
}
