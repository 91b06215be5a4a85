package org.runningcoach.projection.eventstore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.EventName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Which event class stands behind which stored name. One name means one class, for as long as there are events. */
public final class EventNames {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    private final Map<String, Class<?>> types = new TreeMap<>();

    private EventNames(Collection<Class<?>> events) {
        events.forEach(this::add);
    }

    public static EventNames of(Collection<Class<?>> events) {
        return new EventNames(events);
    }

    /** Every class with an {@link EventName} in this package and below it. */
    public static EventNames in(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
        List<Class<?>> events = scanner.findCandidateComponents(root).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), EventNames.class.getClassLoader()))
                .toList();
        return new EventNames(events);
    }

    private void add(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventName.");
        }
        if (!FORM.matcher(name.value()).matches()) {
            throw new IllegalArgumentException(
                    event.getName() + ": '" + name.value() + "' is no event name; it should look like plan.revised.");
        }
        if (event.isAnnotationPresent(Revision.class)) {
            throw new IllegalArgumentException(
                    event.getName() + " states its revision twice: in @EventName it counts.");
        }
        Class<?> other = types.put(name.value(), event);
        if (other != null) {
            throw new IllegalArgumentException("The event name " + name.value() + " stands for two classes: "
                    + other.getName() + " and " + event.getName());
        }
    }

    /** The class behind a stored name, or null where no class carries it. */
    @Nullable
    Class<?> typeOf(String name) {
        return types.get(name);
    }

    /** All names and classes, by name. */
    public Map<String, Class<?>> all() {
        return Map.copyOf(types);
    }

    boolean knows(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        return name != null && type.equals(types.get(name.value()));
    }
}
