package org.runningcoach.domain.methodology.pfaff;

import java.util.Optional;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;

/** Why the sessions of a week stand there: health first, then what kind of week it is, then the phase. */
record Reasons(Outlook outlook) {

    Reason low() {
        return health().orElseGet(() -> switch (outlook.kind()) {
            case TAPER, RACE -> Reason.TAPER;
            case POST_RACE -> Reason.AFTER_RACE;
            case RETURN -> Reason.RETURN;
            case RECOVERY -> Reason.UNLOADING;
            case BLEND -> Reason.BLEND;
            case LOADING -> Reason.LOW_DAY;
        });
    }

    Reason high(boolean full) {
        return switch (outlook.kind()) {
            case TAPER, RACE -> Reason.TAPER;
            case RECOVERY -> Reason.UNLOADING;
            case BLEND -> Reason.BLEND;
            default -> full ? Reason.of(outlook.phase()) : Reason.FIRST_WEEKS;
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
}
