package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.ReturnToRunning;

/** After a return the weeks climb as fast as the bounds allow until they are back at the volume before the break. */
public record FormerLevelsComeBackSoon() implements UsefulnessRule {

    private static final double NEARLY = 0.95;
    private static final double AS_ALLOWED = 0.9;

    @Override
    public String number() {
        return "U10";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return plan.returns().all().stream()
                .flatMap(period -> Loading.weeks(plan).stream()
                        .filter(monday -> monday.isAfter(period.last()))
                        .filter(monday -> isSlow(plan, period, monday))
                        .map(monday -> String.format(
                                Locale.ROOT,
                                "week of %s after a return: %.1f km of %.1f before the break, %.1f possible",
                                monday,
                                plan.timeline().weeklyVolume(monday) / 1000,
                                period.pause().referenceVolume() / 1000,
                                Room.volume(plan, monday) / 1000)));
    }

    private static boolean isSlow(PlanInContext plan, ReturnToRunning period, LocalDate monday) {
        double metres = plan.timeline().weeklyVolume(monday);
        double former = NEARLY * period.pause().referenceVolume();
        return metres < Math.min(former, AS_ALLOWED * Room.volume(plan, monday));
    }
}
