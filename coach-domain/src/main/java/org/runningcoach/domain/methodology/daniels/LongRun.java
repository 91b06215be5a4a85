package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Step;

/** The week's longest run, at easy effort; in the marathon's last phases every other one holds marathon effort at its heart. */
final class LongRun {

    private static final int EASY_BEFORE = 15;
    private static final int EASY_AFTER = 10;

    private LongRun() {}

    /** The hard running that fits between fifteen easy minutes before and ten after; none when that is too little. */
    static @Nullable MainSet work(Proposal proposal, Sessions sessions) {
        Quality quality = Objects.requireNonNull(proposal.quality());
        double room = sessions.paces().metresIn(proposal.minutes() - EASY_BEFORE - EASY_AFTER, quality.intensity());
        MainSet set = sessions.mainSet(quality, StrictMath.min(proposal.dose(), room), proposal.variant());
        return set == null || easyMinutes(set, proposal.minutes()) < EASY_BEFORE + EASY_AFTER ? null : set;
    }

    /** The set inside a run of so many minutes: most of the easy running comes first. */
    static List<Step> around(MainSet set, int minutes, Paces paces) {
        int easy = easyMinutes(set, minutes);
        return List.of(
                Step.once(paces.timed(Role.WARM_UP, Intensity.EASY, 60 * (easy - EASY_AFTER))),
                set.step(),
                Step.once(paces.timed(Role.COOL_DOWN, Intensity.EASY, 60 * EASY_AFTER)));
    }

    private static int easyMinutes(MainSet set, int minutes) {
        int recovery = set.recovery() == null ? 0 : set.recovery().seconds();
        return minutes - (set.times() * (set.work().seconds() + recovery) + 59) / 60;
    }
}
