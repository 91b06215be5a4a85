package org.runningcoach.domain.usefulness;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;

/**
 * The last seven days before a sprint hold 60 % of the high-speed metres that the taper allows, or as many as two sessions of acceleration.
 */
record SprintTapersKeepSpeed() implements UsefulnessRule {

    @Override
    public String number() {
        return "U7";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return plan.season().goalTaper().stream()
                .filter(taper -> !taper.raceDay().isAfter(plan.timeline().last()))
                .filter(taper -> !plan.request().today().isAfter(taper.first().minusWeeks(4)))
                .filter(taper -> taper.raceDay().getDayOfWeek().getValue() > DayOfWeek.WEDNESDAY.getValue())
                .filter(taper -> held(plan, taper) < asked(plan, taper))
                .map(taper -> String.format(
                        Locale.ROOT,
                        "the last week before %s holds %.0f of %.0f high-speed metres",
                        taper.raceDay(),
                        held(plan, taper),
                        asked(plan, taper)));
    }

    private static double held(PlanInContext plan, Taper taper) {
        return taper.amount(
                plan.timeline(), taper.raceDay().minusDays(7), taper.raceDay().minusDays(1));
    }

    private static double asked(PlanInContext plan, Taper taper) {
        return 0.6 * taper.category().factor(1) * taper.peak(plan.timeline()).orElse(0);
    }
}
