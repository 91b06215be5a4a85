package org.runningcoach.api;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The running coach: one program, configured by the environment. */
@SpringBootApplication(scanBasePackages = "org.runningcoach")
@ConfigurationPropertiesScan("org.runningcoach")
public class CoachApplication {}
