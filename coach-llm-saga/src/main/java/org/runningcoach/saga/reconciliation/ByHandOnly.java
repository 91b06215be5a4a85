package org.runningcoach.saga.reconciliation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an event handler that has nothing to do with what an import brings: the ten thousand runs of a file are passed over unread. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ByHandOnly {}
