package org.runningcoach.domain.athlete.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete trains for something else now.
 *
 * @param changedOn the athlete's local date of the change
 */
@EventName("athlete.goal-changed")
public record GoalChanged(
        UUID athlete,
        Goal before,
        Goal after,
        Methodology methodologyBefore,
        Methodology methodologyAfter,
        LocalDate changedOn,
        Instant at)
        implements AthleteEvent {}
