package org.runningcoach.api.commandline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** With {@code @CoachTest}: tests that count the rows of everybody share a program in which no other test leaves any. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "spring.application.name=audited")
@interface OwnDatabase {}
