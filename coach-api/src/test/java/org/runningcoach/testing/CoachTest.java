package org.runningcoach.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.runningcoach.api.CoachApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a random port and a real, fresh database. All classes that carry this and nothing else share one
 * context: a test works with athletes of its own and never counts the rows of others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CoachApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // all tests come from the same address
        properties = {
            "coach.limits.registrations-per-hour=1000000",
            "coach.limits.sign-ins-per-minute=1000000",
            "coach.limits.address-per-minute=1000000",
            // a test starts jobs when it means to
            "coach.jobs.scheduled=false"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface CoachTest {}
