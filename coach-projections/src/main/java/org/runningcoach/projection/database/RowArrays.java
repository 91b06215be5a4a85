package org.runningcoach.projection.database;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.bytefish.pgbulkinsert.pgsql.PgBinaryWriter;
import de.bytefish.pgbulkinsert.pgsql.handlers.BooleanValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.DoubleValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.IValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.IntegerValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.JsonbValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.LocalDateTimeValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.LocalDateValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.StringValueHandler;
import de.bytefish.pgbulkinsert.pgsql.handlers.UUIDValueHandler;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as one array for each column, or in PostgreSQL's binary form, so that any number of them costs one round trip and one plan, and no parsing of names. The
 * components of the record are named like the columns; text marked as raw JSON goes to a column of that type.
 *
 * @param <T> the record of a row
 */
public final class RowArrays<T extends Record> {

    /** A column: the types that have a binary form travel in it, all others as text. */
    private record Column(String name, String type, Class<?> sentAs, Method accessor, IValueHandler<?> binary) {

        private static final Map<Class<?>, String> TYPES = Map.of(
                UUID.class, "uuid",
                LocalDate.class, "date",
                LocalDateTime.class, "timestamp",
                String.class, "text",
                Integer.class, "integer",
                Double.class, "double precision",
                Boolean.class, "boolean");
        private static final Map<String, IValueHandler<?>> BINARY = Map.of(
                "uuid", new UUIDValueHandler(),
                "date", new LocalDateValueHandler(),
                "timestamp", new LocalDateTimeValueHandler(),
                "text", new StringValueHandler(),
                "integer", new IntegerValueHandler<>(),
                "double precision", new DoubleValueHandler<>(),
                "boolean", new BooleanValueHandler(),
                "jsonb", new JsonbValueHandler());
        private static final Map<Class<?>, Class<?>> BOXES =
                Map.of(int.class, Integer.class, double.class, Double.class, boolean.class, Boolean.class);

        static Column of(RecordComponent component) {
            Class<?> type = BOXES.getOrDefault(component.getType(), component.getType());
            String sqlType = TYPES.get(type);
            if (sqlType == null) {
                throw new IllegalArgumentException("No column takes the component " + component);
            }
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            boolean binary = type == Integer.class || type == Double.class;
            String columnType = accessor.isAnnotationPresent(JsonRawValue.class) ? "jsonb" : sqlType;
            return new Column(
                    component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                    columnType,
                    binary ? type : String.class,
                    accessor,
                    Objects.requireNonNull(BINARY.get(columnType)));
        }

        @Nullable
        Object[] values(Collection<?> rows) {
            @Nullable Object[] values = (@Nullable Object[]) Array.newInstance(sentAs, rows.size());
            int place = 0;
            for (Object row : rows) {
                Object value = valueIn(row);
                values[place++] = value == null || sentAs.isInstance(value) ? value : value.toString();
            }
            return values;
        }

        @SuppressWarnings("unchecked")
        void write(Object row, PgBinaryWriter writer) {
            Object value = valueIn(row);
            if (value == null) {
                writer.writeNull();
            } else {
                writer.write((IValueHandler<Object>) binary, value);
            }
        }

        private @Nullable Object valueIn(Object row) {
            try {
                return accessor.invoke(row);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Column> columns;
    private final String insert;
    private final String copy;

    /** @param table takes the rows */
    public RowArrays(String table, Class<T> row) {
        this.columns = Arrays.stream(row.getRecordComponents()).map(Column::of).toList();
        this.insert = "insert into " + table + " (" + each(Column::name) + ") select * from unnest("
                + each(column -> "?::" + column.type() + "[]") + ")";
        this.copy = "copy " + table + " (" + each(Column::name) + ") from stdin (format binary)";
    }

    /** The statement that inserts the rows; its parameters are the arrays. */
    public String insert() {
        return insert;
    }

    /** The same, which replaces rows that are there under the same key, but for columns that the record does not have. */
    public String insertOrReplace(String key) {
        return insert + " on conflict (" + key + ") do update set "
                + each(column -> column.name() + " = excluded." + column.name());
    }

    /** The statement that takes the rows in their binary form. */
    String copy() {
        return copy;
    }

    /** The rows in that form. */
    byte[] copied(Collection<T> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new PgBinaryWriter(bytes)) {
            for (T row : rows) {
                writer.startRow(columns.size());
                columns.forEach(column -> column.write(row, writer));
            }
        }
        return bytes.toByteArray();
    }

    /** One array for each column, in their order. */
    public List<Object> of(Collection<T> rows) {
        return columns.stream().<Object>map(column -> column.values(rows)).toList();
    }

    private String each(Function<Column, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }
}
