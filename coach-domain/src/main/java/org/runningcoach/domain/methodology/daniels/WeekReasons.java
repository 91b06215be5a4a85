package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.Occasion;
import org.runningcoach.domain.plan.model.WeekKind;

/** Why the sessions of a week stand there: health first, then what kind of week it is, then the template. */
record WeekReasons(WeekOutlook outlook) {

    Reason easyRun(Reason usual) {
        return Occasion.of(outlook.course(), outlook.kind()).map(Reason::of).orElse(usual);
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

    /** Whether an easy run of the day ends with strides, where strides belong to the week. */
    boolean hasStrides(DraftDay<Proposal> day) {
        return day.stridesPossible()
                && outlook.course().season().hasStrides(outlook.monday())
                && outlook.kind() != WeekKind.POST_RACE
                && !outlook.course().health().noHardOn(day.date());
    }
}
