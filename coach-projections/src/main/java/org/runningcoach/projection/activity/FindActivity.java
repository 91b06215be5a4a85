package org.runningcoach.projection.activity;

import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;

/** One activity of the athlete; none when the log does not hold it. */
public record FindActivity(AthleteId athlete, UUID activity) {}
