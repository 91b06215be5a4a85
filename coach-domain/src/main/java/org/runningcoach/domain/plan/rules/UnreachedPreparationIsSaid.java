package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Preparation;

/**
 * When the last eight weeks and the plan up to the taper of a placed A race miss the guide's peak week or its longest run, the plan says
 * INSUFFICIENT_PREPARATION. A race beyond the horizon only the engine's projection can judge.
 */
record UnreachedPreparationIsSaid() implements PlanInvariant {

    @Override
    public String number() {
        return "P26";
    }

    @Override
    public String code() {
        return "unreached-preparation-is-said";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        boolean said =
                draft.warnings().stream().anyMatch(warning -> warning.code() == WarningCode.INSUFFICIENT_PREPARATION);
        return said
                ? Stream.empty()
                : plan.season().goalTaper().stream()
                        .flatMap(taper -> plan.races().on(taper.raceDay()).stream())
                        .flatMap(race -> unreached(plan, race));
    }

    private Stream<BrokenRule> unreached(PlanInContext plan, PlacedRace race) {
        Preparation preparation = Preparation.of(plan, race);
        LocalDate day = race.date();
        if (preparation.highestWeek() < preparation.highestWeekAsked()) {
            return Stream.of(on(
                    day,
                    "the highest week is " + plan.timeline().measure().text(preparation.highestWeek()) + " of "
                            + plan.timeline().measure().text(preparation.highestWeekAsked())
                            + ", and nothing says so"));
        }
        return preparation.longestRunSeconds() < preparation.longestRunAskedSeconds()
                ? Stream.of(on(
                        day,
                        "the longest run is " + minutes(preparation.longestRunSeconds()) + " of "
                                + minutes(preparation.longestRunAskedSeconds()) + ", and nothing says so"))
                : Stream.empty();
    }
}
