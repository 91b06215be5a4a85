package org.runningcoach.domain.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name under which an event is stored, so that its class may move. A changed shape is a new revision, with an upcaster for the old one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

    /** Two dotted lower-case words: the aggregate and what happened, such as {@code plan.revised}. */
    String value();

    /** The revision of the stored shape. */
    String revision() default "1";
}
