package org.runningcoach.api.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of open streams, per node.
 *
 * @param perAthlete streams one athlete may hold open
 * @param perNode streams of all athletes together
 * @param heartbeat how often a silent stream shows that it is alive, and its sign-in is looked at again
 */
@ConfigurationProperties("coach.stream")
record StreamSettings(
        @DefaultValue("8") int perAthlete,
        @DefaultValue("2000") int perNode,
        @DefaultValue("15s") Duration heartbeat) {}
