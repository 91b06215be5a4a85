package org.runningcoach.api.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the machine hashing may take. One hash holds 19 MiB for some hundredths of a second.
 *
 * @param atOnce hashes reckoned at the same time
 * @param waiting requests that may wait for their turn; more are sent away at once
 * @param patience how long one waits
 */
@ConfigurationProperties("coach.passwords")
record PasswordSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("16") int waiting,
        @DefaultValue("5s") Duration patience) {}
