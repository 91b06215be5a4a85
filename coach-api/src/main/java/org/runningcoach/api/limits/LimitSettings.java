package org.runningcoach.api.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often, per node. Each allowance fills up evenly and may be used in one go.
 *
 * @param addressPerMinute requests of one address
 * @param accountPerMinute requests of one athlete
 * @param registrationsPerHour new accounts from one address
 * @param signInsPerMinute attempts to sign in from one address
 * @param wrongPasswordsPerQuarter wrong passwords for one e-mail address from one address, in a quarter of an hour; from
 *     all addresses together ten times as many
 */
@ConfigurationProperties("coach.limits")
record LimitSettings(
        @DefaultValue("6000") long addressPerMinute,
        @DefaultValue("1200") long accountPerMinute,
        @DefaultValue("60") long registrationsPerHour,
        @DefaultValue("30") long signInsPerMinute,
        @DefaultValue("10") long wrongPasswordsPerQuarter) {}
