package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.plan.weeks.BackToBack;

/** The days of a week on which nothing but a recovery run may stand, beside two long runs. */
final class RecoveryDays {

    private final Set<LocalDate> dates = new TreeSet<>();

    /** @param pairs long runs on successive days of the weeks before */
    RecoveryDays(List<BackToBack> pairs) {
        pairs.forEach(pair -> dates.add(pair.second().plusDays(1)));
    }

    void add(DraftDay<Proposal> day) {
        dates.add(day.date());
        day.forbidHard();
    }

    boolean contains(LocalDate date) {
        return dates.contains(date);
    }

    /** Whether a day of them holds more than a recovery run. */
    boolean isTooMuch(DraftDay<Proposal> day) {
        Proposal proposal = day.proposal();
        return contains(day.date())
                && proposal != null
                && proposal.form() != Proposal.Form.RECOVERY
                && proposal.form() != Proposal.Form.WALK;
    }
}
