package org.runningcoach.domain.usefulness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.CalendarWeek;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.VolumeMeasure;

/** The last seven days before an A race hold 60 % of what the taper allows them, and a touch of pace stands in the race week or the week before it. */
record TapersKeepTraining() implements UsefulnessRule {

    private static final double SHARE = 0.6;

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
                .flatMap(taper -> Stream.concat(volume(plan, taper), touch(plan, taper)));
    }

    private static Stream<String> volume(PlanInContext plan, Taper taper) {
        OptionalDouble peak = taper.peak(plan.timeline());
        LocalDate first = taper.raceDay().minusDays(7);
        double metres = plan.timeline().volumeBetween(first, taper.raceDay().minusDays(1));
        double asked = SHARE * taper.category().factor(1) * peak.orElse(0);
        return metres < Math.min(asked, room(plan, taper))
                ? Stream.of(String.format(
                        Locale.ROOT,
                        "the last week before %s holds %.1f of %.1f",
                        taper.raceDay(),
                        metres / 1000,
                        asked / 1000))
                : Stream.empty();
    }

    /** The last two days hold 30 minutes each at most, the others what the athlete has time for. */
    private static double room(PlanInContext plan, Taper taper) {
        double seconds = taper.raceDay()
                .minusDays(7)
                .datesUntil(taper.raceDay())
                .mapToDouble(day -> {
                    int available = 60 * plan.request().availability().minutesOn(day);
                    return taper.isQuiet(day) ? Math.min(available, Taper.QUIET_SECONDS) : available;
                })
                .sum();
        return plan.timeline().measure() == VolumeMeasure.SECONDS
                ? 0.7 * seconds
                : 0.7 * seconds / plan.timeline().told().easySecondsPerKilometre() * 1000;
    }

    private static Stream<String> touch(PlanInContext plan, Taper taper) {
        LocalDate first = CalendarWeek.mondayOf(taper.raceDay()).minusWeeks(1);
        LocalDate last = taper.raceDay().minusDays(taper.category().daysWithoutHard() + 1L);
        boolean touched = Loading.runsBetween(plan, first, last)
                .anyMatch(run -> Loading.isQuality(run) || Loading.hasStrides(run));
        return touched ? Stream.empty() : Stream.of("no touch of pace from " + first + " to " + last);
    }
}
