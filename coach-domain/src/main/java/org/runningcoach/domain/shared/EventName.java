package org.runningcoach.domain.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored for ever, such as {@code plan.revised}: the class may be renamed or moved, the
 * name may not.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Aggregate, dot, past participle; lower-case words joined by hyphens: {@code log.activity-recorded}. */
    String value();

    /** Counts the shapes this event has had. A new shape takes the next number and an upcaster from the one before. */
    String revision() default "1";
}
