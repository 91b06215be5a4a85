package org.runningcoach.domain.plan.model;

import java.util.Locale;

/** What sets a revision off. */
public enum PlanTrigger {
    ATHLETE_REGISTERED,
    PROFILE_UPDATED,
    GOAL_CHANGED,
    AVAILABILITY_SET,
    HEALTH_REPORTED,
    HEALTH_CLEARED,
    IMPORT_COMPLETED,
    IMPORT_REMOVED,
    ACTIVITY_RECORDED,
    ACTIVITY_REMOVED,
    RACE_MARKED,
    RACE_UNMARKED,
    /** The athlete said how an activity felt. */
    FEEDBACK_SUBMITTED,
    /** The athlete said anew how an activity felt. */
    FEEDBACK_REVISED,
    /** The athlete said that a workout was done or missed. */
    COMPLETION_OVERRIDDEN,
    /** The athlete leaves a workout to the data again. */
    OVERRIDE_WITHDRAWN,
    /** The athlete said which workout an activity belongs to. */
    ACTIVITY_RELINKED,
    /** The athlete's week is over: what was planned for it is settled or assumed. */
    WEEK_CLOSED,
    WORKOUT_MOVED,
    WORKOUTS_SWAPPED,
    WORKOUT_SHORTENED,
    WORKOUT_EASED,
    WORKOUT_SKIPPED,
    /** The athlete brought an earlier revision back. */
    REVISION_RESTORED,
    /** The athlete took one revision back. */
    CHANGE_UNDONE,
    /** The next month is to be shown and nobody has drawn it yet. */
    MONTH_BEGAN,
    /** The athlete asked for a fresh look. */
    REQUESTED;

    /** Whether it is the athlete's own change of workouts. */
    public boolean isByHand() {
        return switch (this) {
            case WORKOUT_MOVED,
                    WORKOUTS_SWAPPED,
                    WORKOUT_SHORTENED,
                    WORKOUT_EASED,
                    WORKOUT_SKIPPED,
                    REVISION_RESTORED,
                    CHANGE_UNDONE -> true;
            default -> false;
        };
    }

    /** Whether it is word of how an activity felt, which calls for another plan only where it shows the athlete in another state. */
    public boolean isFeedback() {
        return this == FEEDBACK_SUBMITTED || this == FEEDBACK_REVISED;
    }

    /** The code of the sentence that names it, such as {@code plan.change.goal-changed}. */
    public String code() {
        return "plan.change." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
