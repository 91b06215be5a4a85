package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * Whether a long run may use the marathon or half-marathon allowance of P12: adults who are no beginners, in phases II to IV, outside recovery,
 * post-race and return weeks. That it is used in two of any three weeks only is for the plan as a whole to see to.
 */
public final class LongRunAllowance {

    private static final Set<String> PHASES = Set.of("II", "III", "IV");
    private static final Set<WeekKind> WITHOUT = Set.of(WeekKind.RECOVERY, WeekKind.POST_RACE, WeekKind.RETURN);

    private LongRunAllowance() {}

    /** The category whose allowance the day may use. */
    public static Optional<RaceCategory> of(PlanInContext plan, LocalDate day) {
        Race race = plan.request().goal().race();
        if (race == null || race.metres() == null || !allows(plan, day)) {
            return Optional.empty();
        }
        return Optional.of(RaceCategory.of(race.metres())).filter(category -> category != RaceCategory.TO_10K);
    }

    private static boolean allows(PlanInContext plan, LocalDate day) {
        return !plan.limits().isBeginner()
                && !plan.limits().isMinor(day)
                && plan.anchors().phases().stream()
                        .anyMatch(block -> block.covers(day) && PHASES.contains(block.phase()))
                && !WITHOUT.contains(plan.kinds().of(CalendarWeek.mondayOf(day)));
    }
}
