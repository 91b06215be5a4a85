package org.runningcoach.api.position;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.runningcoach.projection.position.ReadModel;

/** On a controller's method: what it reads. With {@code ?after=<position>} it waits until all of that has passed the position. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

    ReadModel[] value();
}
