package org.runningcoach.domain.methodology.koop;

import java.util.Optional;
import java.util.Set;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.WeekKind;

/** Why the sessions of a week stand there: health first, then what kind of week it is, then the phase. */
record WeekReasons(WeekOutlook outlook) {

    private static final Set<Integer> NIGHT_WEEKS = Set.of(4, 6);
    private static final int FIRST_HEAT_WEEK = 3;
    private static final int LAST_HEAT_WEEK = 1;

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

    /** The first endurance run of the last weeks may be the one in the heat. */
    Reason endurance(boolean first) {
        int weeks = outlook.course().season().weeksToRace(outlook.monday());
        boolean heat = first
                && weeks >= LAST_HEAT_WEEK
                && weeks <= FIRST_HEAT_WEEK
                && health().isEmpty()
                && !outlook.course().limits().isBeginner()
                && (outlook.kind() == WeekKind.LOADING || outlook.kind() == WeekKind.TAPER);
        return heat ? Reason.EASY_HEAT : easyRun(Reason.EASY_DAY);
    }

    Reason longRun() {
        Season season = outlook.course().season();
        if (season.phase(outlook.monday()) != Phase.SPECIFIC) {
            return easyRun(Reason.LONG_RUN);
        }
        boolean night = NIGHT_WEEKS.contains(season.weeksToRace(outlook.monday()));
        return easyRun(night ? Reason.LONG_NIGHT : Reason.LONG_SPECIFIC);
    }

    Reason quality() {
        return switch (outlook.kind()) {
            case TAPER, RACE -> Reason.TAPER_TOUCH;
            default -> Reason.EMPHASIS;
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

    /** Whether an endurance run of the day ends with strides: in the base, and for beginners in every phase. */
    boolean hasStrides(DraftDay day) {
        Phase phase = outlook.course().season().phase(outlook.monday());
        boolean belong = phase == Phase.BASE || outlook.course().limits().isBeginner();
        return belong && mayHaveStrides(day);
    }

    /** Whether strides may stand on a day at all, in place of hard running that is too small for instance. */
    boolean mayHaveStrides(DraftDay day) {
        return day.stridesPossible()
                && outlook.course().season().hasStrides(outlook.monday())
                && !week(WeekKind.POST_RACE)
                && !week(WeekKind.RECOVERY)
                && !outlook.course().health().noHardOn(day.date());
    }

    private boolean week(WeekKind kind) {
        return outlook.kind() == kind;
    }
}
