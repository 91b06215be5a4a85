package org.runningcoach.domain.methodology.drafting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.WeekKind;

/** What makes a session other than the template of its week would have it: health first, then what kind of week it is. */
public enum Occasion {
    CLEARANCE,
    ILLNESS,
    INJURY,
    NIGGLE,
    TAPER,
    BEFORE_RACE,
    AFTER_RACE,
    RECOVERY_WEEK,
    RETURN;

    /** Nothing of the kind in a loading week of a healthy athlete. */
    public static Optional<Occasion> of(Circumstances course, WeekKind kind) {
        return ofHealth(course).or(() -> Optional.ofNullable(ofWeek(course, kind)));
    }

    /** What health alone makes of it. */
    public static Optional<Occasion> ofHealth(Circumstances course) {
        if (course.health().isUncleared()) {
            return Optional.of(CLEARANCE);
        }
        return course.request().health().stream()
                .map(HealthReport::condition)
                .min(HealthCondition::compareTo)
                .flatMap(condition -> switch (condition) {
                    case NIGGLE -> Optional.of(NIGGLE);
                    case INJURED -> Optional.of(INJURY);
                    case ILL_ABOVE_NECK, ILL -> Optional.of(ILLNESS);
                    case PREGNANT, NEEDS_CLEARANCE, TRAINING_STOPPED -> Optional.of(CLEARANCE);
                    case LOAD_HELD -> Optional.empty();
                });
    }

    private static @Nullable Occasion ofWeek(Circumstances course, WeekKind kind) {
        return switch (kind) {
            case TAPER, RACE -> course.raceSeason().goalTaper().isPresent() ? TAPER : BEFORE_RACE;
            case POST_RACE -> AFTER_RACE;
            case RECOVERY -> RECOVERY_WEEK;
            case RETURN -> RETURN;
            case LOADING, BLEND -> null;
        };
    }
}
