package org.runningcoach.domain.methodology.pfaff;

import org.runningcoach.domain.methodology.drafting.Occasion;
import org.runningcoach.domain.plan.model.WeekKind;

/** Why the sessions of a week stand there: health first, then what kind of week it is, then the phase. */
record Reasons(Outlook outlook) {

    Reason low() {
        Reason usual = outlook.kind() == WeekKind.BLEND ? Reason.BLEND : Reason.LOW_DAY;
        return Occasion.of(outlook.course(), outlook.kind()).map(Reason::of).orElse(usual);
    }

    Reason high(boolean full) {
        return switch (outlook.kind()) {
            case TAPER, RACE -> Reason.TAPER;
            case RECOVERY -> Reason.UNLOADING;
            case BLEND -> Reason.BLEND;
            default -> full ? Reason.of(outlook.phase()) : Reason.FIRST_WEEKS;
        };
    }
}
