package org.runningcoach.api.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.SetClock;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole program with a clock that the test sets, a known job credential, and athletes by direct commands. */
@CoachTest
@Import({SetClock.Wiring.class, Club.class})
@TestPropertySource(properties = "coach.jobs.token=" + JobsTest.CREDENTIAL)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface JobsTest {

    String CREDENTIAL = "the-credential-of-the-tests";
}
