package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.runningcoach.domain.methodology.drafting.Budget;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.methodology.drafting.Windows;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.TaperShare;

/** What the windows with a sum of their own leave a week: high-speed metres before a race, and what every school keeps. */
record WindowParts(Outlook outlook) {

    /** All that is left of each. */
    List<WindowShare> left() {
        return Stream.concat(
                        taper(),
                        new Windows(outlook.course(), outlook.before(), outlook.monday(), outlook.level()).all())
                .filter(budget -> budget.touches(outlook.monday()))
                .map(this::left)
                .toList();
    }

    private WindowShare left(Budget budget) {
        double left = budget.left(outlook.monday(), outlook.before().timeline());
        return new WindowShare(budget, StrictMath.max(0, left));
    }

    /** This week's part, by its days, so that the week after it gets its own; all that is left in a loading week. */
    List<WindowShare> planned() {
        return outlook.kind() == WeekKind.LOADING
                ? left()
                : left().stream().map(this::part).toList();
    }

    private WindowShare part(WindowShare window) {
        Budget budget = window.budget();
        LocalDate from = later(budget.first(), outlook.monday());
        LocalDate until = earlier(budget.last(), lastUseful(budget));
        LocalDate to = earlier(until, outlook.sunday());
        if (to.isBefore(from)) {
            return window;
        }
        double days = until.toEpochDay() - from.toEpochDay() + 1.0;
        return new WindowShare(budget, window.most() * (to.toEpochDay() - from.toEpochDay() + 1.0) / days);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    /** High-speed metres end with the last day on which a high session may stand before the race. */
    private LocalDate lastUseful(Budget budget) {
        return outlook.course()
                .raceSeason()
                .goalTaper()
                .filter(taper -> budget.what() == Budget.What.FAST_METRES)
                .map(taper -> taper.raceDay().minusDays(taper.category().daysWithoutHard() + 1L))
                .orElse(budget.last());
    }

    private Stream<Budget> taper() {
        Taper taper = outlook.course().raceSeason().goalTaper().orElse(null);
        OptionalDouble peak = taper == null
                ? OptionalDouble.empty()
                : taper.peak(outlook.before().timeline());
        if (taper == null || peak.isEmpty()) {
            return Stream.empty();
        }
        LocalDate start = outlook.course().anchors().planStart();
        return taper.windows().stream().map(window -> {
            TaperShare share = TaperShare.of(window, start, peak.getAsDouble());
            return new Budget(share.first(), window.last(), Budget.What.FAST_METRES, share.volume());
        });
    }
}
