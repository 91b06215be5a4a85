package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.km;
import static org.runningcoach.domain.plan.rules.Wording.minutes;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityLimits;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** T, I and R together are at most 20 % of the week's distance, with M at most 30 %; for Koop SSR, TR and RI are at most 25 % of its minutes. Races are exempt. */
record QualityIsAShareOfTheWeek() implements PlanInvariant {

    @Override
    public String number() {
        return "P18";
    }

    @Override
    public String code() {
        return "quality-is-a-share-of-the-week";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        return Weeks.wholeOf(plan)
                .filter(monday -> holdsOpenQuality(plan.timeline(), monday))
                .flatMap(monday -> {
                    Timeline timeline = plan.timeline();
                    QualityLimits limits = new QualityLimits(timeline.weeklyMetres(monday));
                    double quality = timeline.sum(monday, monday.plusDays(6), DayTotals::qualityMetres);
                    double withMarathon = quality + timeline.sum(monday, monday.plusDays(6), DayTotals::marathonMetres);
                    double time = timeline.sum(monday, monday.plusDays(6), DayTotals::qualitySeconds);
                    return Stream.of(
                                    tooLong(monday, time, QualityLimits.KOOP_SHARE * timeline.weeklySeconds(monday)),
                                    above(monday, "T, I and R", quality, limits.weekMetres()),
                                    above(monday, "M, T, I and R", withMarathon, limits.weekMetresWithMarathon()))
                            .flatMap(found -> found);
                });
    }

    private static boolean holdsOpenQuality(Timeline timeline, LocalDate monday) {
        return timeline.between(monday, monday.plusDays(6))
                .anyMatch(day -> timeline.isOpen(day.date())
                        && day.qualityMetres() + day.marathonMetres() + day.qualitySeconds() > 0);
    }

    private Stream<BrokenRule> tooLong(LocalDate monday, double seconds, double limit) {
        return Tolerance.exceeds(seconds, limit)
                ? Stream.of(
                        on(monday, minutes(seconds) + " of SSR, TR and RI in a week that may hold " + minutes(limit)))
                : Stream.empty();
    }

    private Stream<BrokenRule> above(LocalDate monday, String what, double metres, double limit) {
        return Tolerance.exceeds(metres, limit)
                ? Stream.of(on(monday, km(metres) + " of " + what + " in a week that may hold " + km(limit)))
                : Stream.empty();
    }
}
