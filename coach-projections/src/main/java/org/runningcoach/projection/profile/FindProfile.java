package org.runningcoach.projection.profile;

import org.runningcoach.domain.shared.AthleteId;

/** Who the athlete is now; answered by a {@link ProfileView}, or by nothing before they registered. */
public record FindProfile(AthleteId athlete) {}
