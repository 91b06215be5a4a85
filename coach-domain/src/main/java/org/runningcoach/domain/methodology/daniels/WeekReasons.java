package org.runningcoach.domain.methodology.daniels;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.WeekKind;

/** Why the sessions of a week stand there: health first, then what kind of week it is, then the template. */
record WeekReasons(WeekOutlook outlook) {

    Reason easyRun(Reason usual) {
        return health().orElseGet(() -> switch (outlook.kind()) {
            case TAPER, RACE ->
                outlook.course().raceSeason().goalTaper().isPresent() ? Reason.TAPER : Reason.BEFORE_RACE;
            case POST_RACE -> Reason.AFTER_RACE;
            case RECOVERY -> Reason.RECOVERY_WEEK;
            case RETURN -> Reason.RETURN;
            case LOADING, BLEND -> usual;
        });
    }

    Reason longRun() {
        return easyRun(Reason.LONG_RUN);
    }

    Reason quality(Assignment assignment) {
        return switch (outlook.kind()) {
            case TAPER, RACE -> Reason.TAPER_TOUCH;
            case RECOVERY -> Reason.RECOVERY_QUALITY;
            default -> assignment.reason();
        };
    }

    private Optional<Reason> health() {
        if (outlook.course().health().isUncleared()) {
            return Optional.of(Reason.CLEARANCE);
        }
        return outlook.course().request().health().stream()
                .map(HealthReport::condition)
                .min(HealthCondition::compareTo)
                .flatMap(condition -> switch (condition) {
                    case NIGGLE -> Optional.of(Reason.NIGGLE);
                    case INJURED -> Optional.of(Reason.INJURY);
                    case ILL_ABOVE_NECK, ILL -> Optional.of(Reason.ILLNESS);
                    case PREGNANT, NEEDS_CLEARANCE, TRAINING_STOPPED -> Optional.of(Reason.CLEARANCE);
                    case LOAD_HELD -> Optional.empty();
                });
    }

    /** Whether an easy run of the day ends with strides, where strides belong to the week. */
    boolean hasStrides(DraftDay day) {
        return day.stridesPossible()
                && outlook.course().season().hasStrides(outlook.monday())
                && outlook.kind() != WeekKind.POST_RACE
                && !outlook.course().health().noHardOn(day.date());
    }
}
