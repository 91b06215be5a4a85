package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.km;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityLimits;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** T, I and R together are at most 20 % of the week's distance, with M at most 30 %; races are exempt. */
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
                    return Stream.concat(
                            above(monday, "T, I and R", quality, limits.weekMetres()),
                            above(monday, "M, T, I and R", withMarathon, limits.weekMetresWithMarathon()));
                });
    }

    private static boolean holdsOpenQuality(Timeline timeline, LocalDate monday) {
        return timeline.between(monday, monday.plusDays(6))
                .anyMatch(day -> timeline.isOpen(day.date()) && day.qualityMetres() + day.marathonMetres() > 0);
    }

    private Stream<BrokenRule> above(LocalDate monday, String what, double metres, double limit) {
        return Tolerance.exceeds(metres, limit)
                ? Stream.of(on(monday, km(metres) + " of " + what + " in a week that may hold " + km(limit)))
                : Stream.empty();
    }
}
